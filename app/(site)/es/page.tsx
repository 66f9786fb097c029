import { homeRoute } from '../_pages/homeRoute'

const route = homeRoute('es')

export const generateMetadata = route.generateMetadata
export default route.Page
