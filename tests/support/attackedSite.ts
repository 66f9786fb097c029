import type { TypedUser } from 'payload'
import { type Api, apiOf } from './callApi'
import { inState } from './factories/inState'
import { makeUser, testPassword } from './factories/people'
import { type WebOfLinks, webOfLinks } from './factories/webOfLinks'
import type { TestPayload } from './startPayload'

/** What an attack has to work with. */
export interface AttackedSite {
  api: Api
  test: TestPayload
  web: WebOfLinks
  anonymous: null
  editor: TypedUser
  editorEmail: string
  editorToken: string
}

let arranged: AttackedSite | undefined

/** Documents in every state, linked to one another, and one signed-in editor. Once a test file. */
export async function arrangeAttackedSite(test: TestPayload): Promise<AttackedSite> {
  const api = apiOf(test.config)
  const web = await webOfLinks(test.payload)
  await inState(test.payload, 'treatments', 'publishedWithDraft')
  const editor = await makeUser(test.payload, ['editor'])
  const editorEmail = String(editor.email)
  const editorToken = await api.signIn(editorEmail, testPassword)
  arranged = { anonymous: null, api, editor, editorEmail, editorToken, test, web }
  return arranged
}

/** What {@link arrangeAttackedSite} has arranged. */
export function attackedSite(): AttackedSite {
  if (!arranged) throw new Error('There is nothing to attack yet: call arrangeAttackedSite first.')
  return arranged
}
