import { closeBrowser, closePages } from './browser'

afterEach(closePages)
afterAll(closeBrowser)
