import { locationListRoute } from '../../_pages/locationListRoute'

const route = locationListRoute('en')

export const generateMetadata = route.generateMetadata
export default route.Page
