import { conditionListRoute } from '../../_pages/conditionListRoute'

const route = conditionListRoute('en')

export const generateMetadata = route.generateMetadata
export default route.Page
