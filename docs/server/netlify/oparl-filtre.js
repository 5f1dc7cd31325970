// Answers OParl's filters of lists, which files cannot: created_since, created_until, modified_since, modified_until, limit.
// An edge function for Netlify: put it in netlify/edge-functions/. Without a filter the file is sent as it is.

const filters = {
  created_since: (found, day) => new Date(found.created) >= day,
  created_until: (found, day) => new Date(found.created) <= day,
  modified_since: (found, day) => new Date(found.modified) >= day,
  modified_until: (found, day) => new Date(found.modified) <= day,
};
const headers = { "content-type": "application/json", "access-control-allow-origin": "*" };

/** The answer to a list's address with filters. `fetchPage` gets a page of the list as JSON. */
export async function answer(address, fetchPage) {
  const url = new URL(address);
  const asked = Object.keys(filters).filter((name) => url.searchParams.has(name));
  const days = asked.map((name) => new Date(url.searchParams.get(name).replace(" ", "+")));
  const limit = Math.min(Number(url.searchParams.get("limit")) || 100, 100);
  const page = Math.max(Number(url.searchParams.get("page")) || 1, 1);
  if (days.some((day) => Number.isNaN(day.getTime())) || limit < 1) {
    return new Response(JSON.stringify({ error: "A filter is no time, or limit is no number." }), { status: 400, headers });
  }

  const all = [];
  for (let next = url.origin + url.pathname; next; ) {
    const list = await fetchPage(next);
    all.push(...list.data.filter((found) => asked.every((name, i) => filters[name](found, days[i]))));
    next = list.links.next;
  }

  const pages = Math.max(1, Math.ceil(all.length / limit));
  const to = (number) => {
    const at = new URL(url);
    at.searchParams.set("page", number);
    return at.href;
  };
  const links = { first: to(1), self: to(page), last: to(pages) };
  if (page > 1) links.prev = to(page - 1);
  if (page < pages) links.next = to(page + 1);
  return new Response(JSON.stringify({
    data: all.slice((page - 1) * limit, page * limit),
    pagination: { totalElements: all.length, elementsPerPage: limit, currentPage: page, totalPages: pages },
    links,
  }), { headers });
}

export default async (request, context) => {
  const { searchParams } = new URL(request.url);
  if (![...Object.keys(filters), "limit"].some((name) => searchParams.has(name))) return context.next();
  return answer(request.url, async (page) => (await fetch(page)).json());
};

export const config = { path: ["/oparl/v1.1/list/*", "/oparl/v1.1/organization/*"] };
