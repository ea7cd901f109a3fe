const publicQuestion = `# Lịch tiếp công dân / the reception calendar
#
# Bấm nút chạy để hỏi. Gõ Ctrl+Space để xem các trường.
# Press the run button to ask. Ctrl+Space lists the fields.

query SapToi {
  changeCursor
  sessions(first: 5, filter: { freeOnly: true }) {
    nodes {
      slug
      startsAt
      freePlaces
      agency { name }
      point { name address }
      assignedPosition { title leader { honorific fullName } }
      slots { startsAt endsAt freePlaces }
    }
    pageInfo { hasNextPage endCursor }
  }
}

# Nghe thay đổi / listen for changes
subscription ThayDoi {
  calendarChanged {
    ... on CalendarChange { cursor change session { slug startsAt freePlaces } }
    ... on CalendarSnapshot { cursor }
  }
}
`;

const staffQuestion = `# Đồ thị nội bộ / the staff graph
#
# Đăng nhập trước; cookie được giữ trong trình duyệt.
# Sign in first; the cookie stays in the browser.

mutation DangNhap {
  signIn(input: { username: "", password: "" }) {
    __typename
    ... on SignedIn { account { username } }
    ... on SignInRefused { message }
  }
}

query LichCuaToi {
  me { username }
  agencies(first: 50) { nodes { id name } }
}
`;

/** What the explorer asks when somebody opens it for the first time. */
export function firstQuestion(staff: boolean): string {
  return staff ? staffQuestion : publicQuestion;
}
