import { conditionRoute } from '../../../_pages/conditionRoute'

const route = conditionRoute('es')

export const generateMetadata = route.generateMetadata
export default route.Page
