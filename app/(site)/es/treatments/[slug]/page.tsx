import { treatmentRoute } from '../../../_pages/treatmentRoute'

const route = treatmentRoute('es')

export const generateMetadata = route.generateMetadata
export default route.Page
