/** What the page of a Connect Webview says. */
export const viewText = {
  title: "Connect an account",
  sandbox: "This is a sandbox. No account is real, and no password leaves it.",
  choose_provider: { heading: "Choose your brand" },
  sign_in: {
    heading: (brand: string) => `Sign in to ${brand}`,
    user: "E-mail or user name",
    password: "Password",
    submit: "Sign in",
    back: "Choose another brand",
    hint: "Any e-mail and password work.",
    paths: "To see what else may happen",
    path: [
      ["Password “wrong”", "It is refused."],
      ["E-mail “2fa…”", "A code is asked for."],
      ["E-mail “slow…”", "Its devices come one by one, for half a minute."],
      ["E-mail “down…”", "The provider is out of order."],
      ["E-mail “taken…”", "The account is another customer’s."],
    ],
  },
  calendar: {
    heading: "Add your calendar",
    address: "Address of the calendar",
    hint: "Any address works, such as https://www.airbnb.com/calendar/ical/1.ics?s=secret. Whoever has it can read the calendar.",
    submit: "Add",
  },
  two_factor: {
    heading: "Enter your code",
    code: "Six-digit code",
    submit: "Continue",
    hint: "The code is 123456.",
  },
  choose_sites: {
    heading: "Choose your sites",
    legend: "Sites to connect",
    submit: "Connect",
    sites: ["Main building", "Annex"],
  },
  wait: {
    heading: "Finding your devices",
    body: "This takes a few seconds.",
    again: "Look again",
  },
  done: {
    heading: "Your account is connected",
    body: "You can close this window.",
    go_on: "Continue",
  },
  failed: {
    heading: "Your account was not connected",
    body: "Close this window and start again.",
    go_on: "Go back",
  },
  no_such: {
    heading: "This link does not work",
    body: "It is incomplete, or what it was for was deleted. Start again where you came from.",
  },
  problems: {
    no_provider: "Choose one of the brands in the list.",
    no_user: "Enter your e-mail or user name.",
    no_password: "Enter your password.",
    wrong_password: "The e-mail and password do not match. Check both and sign in again.",
    wrong_address: "Enter the whole address of the calendar. It begins with https:// or webcal://.",
    wrong_code: "This code is not right. Enter the newest code that you were sent.",
    no_sites: "Choose at least one site.",
  },
  failures: {
    account_of_another_customer:
      "This account is already connected by someone else. Disconnect it there first, or sign in with another account.",
    provider_unavailable: "The provider can't be reached right now. Try again later.",
    account_disconnected: "The account was disconnected before its devices were found. Start again.",
    login_failed: "The sign-in did not work. Start again.",
  },
};
