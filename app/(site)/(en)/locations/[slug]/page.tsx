import { locationRoute } from '../../../_pages/locationRoute'

const route = locationRoute('en')

export const generateMetadata = route.generateMetadata
export default route.Page
