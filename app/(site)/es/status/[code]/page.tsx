import { statusRoute } from '../../../_pages/statusRoute'

const route = statusRoute('es')

export const generateMetadata = route.generateMetadata
export default route.Page
