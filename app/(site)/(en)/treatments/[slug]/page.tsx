import { treatmentRoute } from '../../../_pages/treatmentRoute'

const route = treatmentRoute('en')

export const generateMetadata = route.generateMetadata
export default route.Page
