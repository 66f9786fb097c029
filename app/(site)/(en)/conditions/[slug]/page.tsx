import { conditionRoute } from '../../../_pages/conditionRoute'

const route = conditionRoute('en')

export const generateMetadata = route.generateMetadata
export default route.Page
