import { conditionListRoute } from '../../_pages/conditionListRoute'

const route = conditionListRoute('es')

export const generateMetadata = route.generateMetadata
export default route.Page
