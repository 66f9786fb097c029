import { treatmentListRoute } from '../../_pages/treatmentListRoute'

const route = treatmentListRoute('es')

export const generateMetadata = route.generateMetadata
export default route.Page
