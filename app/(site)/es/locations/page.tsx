import { locationListRoute } from '../../_pages/locationListRoute'

const route = locationListRoute('es')

export const generateMetadata = route.generateMetadata
export default route.Page
