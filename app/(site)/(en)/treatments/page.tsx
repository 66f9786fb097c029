import { treatmentListRoute } from '../../_pages/treatmentListRoute'

const route = treatmentListRoute('en')

export const generateMetadata = route.generateMetadata
export default route.Page
