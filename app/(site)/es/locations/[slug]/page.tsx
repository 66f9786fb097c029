import { locationRoute } from '../../../_pages/locationRoute'

const route = locationRoute('es')

export const generateMetadata = route.generateMetadata
export default route.Page
