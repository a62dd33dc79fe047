const sessions = new Map([
  ['session-of-mira', { id: 'mira', customerKeys: ['harbor-hotels'] }],
  ['session-of-jonas', { id: 'jonas', customerKeys: ['alder-rentals'] }],
])

/** Stands where your own sign-in is: tells by a cookie who is behind a request. */
export async function readSession(request: Request) {
  const [, session = ''] = /(?:^|; )session=([^;]+)/.exec(request.headers.get('cookie') ?? '') ?? []
  return sessions.get(session)
}
