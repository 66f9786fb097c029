import { homeRoute } from '../_pages/homeRoute'

const route = homeRoute('en')

export const generateMetadata = route.generateMetadata
export default route.Page
