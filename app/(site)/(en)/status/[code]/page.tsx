import { statusRoute } from '../../../_pages/statusRoute'

const route = statusRoute('en')

export const generateMetadata = route.generateMetadata
export default route.Page
