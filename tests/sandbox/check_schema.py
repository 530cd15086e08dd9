# SPDX-License-Identifier: Apache-2.0
"""Starts ccj-sandbox, walks every operation of its OpenAPI files over HTTPS, with success and refusals,
and holds each answer against its schema. Also: every route of the program stands in a file, every
operation of a file is served, and every answer a file promises (but for 429 and 503) was met.

Arguments: source folder, build folder."""

import base64
import calendar
import hashlib
import hmac
import json
import pathlib
import re
import secrets
import struct
import sys
import tempfile
import time
import urllib.parse

import locationwalk
import mfawalk
import notificationwalk
from apischema import Api
from program import Sandbox

SOURCE, BUILD = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
OPENAPI = SOURCE / "app" / "sandbox" / "openapi"
COMPANY = "aobashoji01"
FORM = "application/x-www-form-urlencoded"

problems = []


def fail(text):
    problems.append(text)


# --- the program ----------------------------------------------------------------------------------

def served_routes():
    """What the program's sources add to its routers."""
    found = set()
    for path in (SOURCE / "app" / "sandbox").glob("*.cpp"):
        for method, pattern in re.findall(r'router\.add\(\s*"(\w+)",\s*"([^"]+)"', path.read_text("utf-8")):
            found.add((method, pattern))
    return found


class Walker:
    def __init__(self, api, sandbox):
        self.api, self.sandbox = api, sandbox
        self.headers = {}

    def send(self, method, target, body=None, expect=200, headers=None):
        """One request, judged; returns the decoded body (JSON) or the text."""
        all_headers = dict(self.headers if headers is None else headers)
        if isinstance(body, (dict, list)):
            body = json.dumps(body)
        if body is not None:
            all_headers.setdefault("Content-Type", "application/json")
        answer, content = self.sandbox.request(method, target, body, all_headers)
        path = target.split("?")[0]
        self.api.judge(method, path, answer.status, answer.headers.get("Content-Type", ""), content)
        if answer.status != expect:
            fail(f"{method} {target}: {answer.status} instead of {expect}: {content[:200]!r}")
        if answer.headers.get("Content-Type") == "application/json":
            return json.loads(content)
        return content.decode("utf-8"), answer.headers

    def form(self, target, fields, expect=200, headers=None):
        return self.send("POST", target, urllib.parse.urlencode(fields), expect,
                         {"Content-Type": FORM, **(headers or {})})

    def advance(self, seconds):
        self.sandbox.offset += seconds
        return self.send("POST", "/sandbox/clock", {"offsetSeconds": self.sandbox.offset}, headers={})

    def totp(self, secret):
        now = self.send("GET", "/console/v1/about", headers={})["serverTime"]
        seconds = calendar.timegm(time.strptime(now, "%Y-%m-%dT%H:%M:%SZ"))
        digest = hmac.new(base64.b32decode(secret + "=" * (-len(secret) % 8)), struct.pack(">Q", seconds // 30),
                          hashlib.sha1).digest()
        at = digest[-1] & 15
        return f"{(struct.unpack('>I', digest[at:at + 4])[0] & 0x7FFFFFFF) % 1000000:06d}"

    def sign_in(self, person, customer=COMPANY):
        """All steps; the clock goes on by one code first."""
        self.advance(30)
        step = self.send("POST", "/console/v1/sign-in", {"email": person["email"], "password": person["password"]},
                         headers={})
        step = self.send("POST", "/console/v1/sign-in/verify",
                         {"ticket": step["ticket"], "method": "authenticator", "code": self.totp(person["totpSecret"])},
                         headers={})
        if step["next"] == "customer":
            step = self.send("POST", "/console/v1/sign-in/customer", {"ticket": step["ticket"], "customerId": customer},
                             headers={})
        if step["next"] == "terms":
            step = self.send("POST", "/console/v1/sign-in/terms", {"ticket": step["ticket"], "accepted": True},
                             headers={})
        return step["tokens"]

    def become(self, token, customer=COMPANY):
        self.headers = {"Authorization": f"CwsAuth Bearer={token}", "Citrix-CustomerId": customer}


# --- the walk -------------------------------------------------------------------------------------

def walk_sign_in(w, people):
    full, both = people["people"][0], people["people"][1]
    path = "/console/v1/sign-in"
    w.send("POST", path, {"email": full["email"]}, 400, {})
    w.send("POST", path, "{", 400, {})
    w.send("POST", path, "a=b", 415, {"Content-Type": "text/plain"})
    w.send("POST", path, {"email": full["email"], "password": "wrong"}, 401, {})
    unenrolled = people["people"][3]
    step = w.send("POST", path, {"email": unenrolled["email"], "password": unenrolled["password"]}, 200, {})
    for name, extra in (("verify", {"method": "authenticator", "code": "000000"}), ("recovery-code", {}),
                        ("customer", {"customerId": COMPANY}), ("terms", {"accepted": True}), ("continue", {})):
        target = f"{path}/{name}"
        w.send("POST", target, {"ticket": step["ticket"], **extra}, 409, {})
        w.send("POST", target, {"ticket": "unknown", **extra}, 401, {})
        w.send("POST", target, {}, 400, {})
        w.send("POST", target, "x", 415, {"Content-Type": "text/xml"})
    step = w.send("POST", path, {"email": both["email"], "password": both["password"]}, 200, {})
    w.send("POST", path + "/recovery-code", {"ticket": step["ticket"]}, 202, {})
    step = w.send("POST", path + "/verify", {"ticket": step["ticket"], "method": "authenticator",
                                             "code": w.totp(both["totpSecret"])}, 200, {})
    w.send("POST", path + "/customer", {"ticket": step["ticket"], "customerId": "nobody"}, 403, {})


def walk_tokens(w, people):
    client = people["apiClients"][0]
    target = f"/cctrustoauth2/{client['customerId']}/tokens/clients"
    fields = {"grant_type": "client_credentials", "client_id": client["clientId"]}
    w.form(target, {**fields, "client_secret": "wrong"}, 400)
    w.form(target, {"grant_type": "password"}, 400)
    token = w.form(target, {**fields, "client_secret": client["clientSecret"]})["access_token"]
    w.become(token)
    w.send("GET", "/administrators?maxItemCount=3")
    for method, path in (("GET", "me"), ("GET", "session"), ("DELETE", "session"), ("POST", "session/activity")):
        w.send(method, "/console/v1/" + path, expect=403)


def walk_session(w, people):
    both = people["people"][1]
    tokens = w.sign_in(both)
    w.become(tokens["accessToken"])
    w.send("GET", "/console/v1/session")
    w.send("POST", "/console/v1/session/activity", expect=204)
    w.send("GET", "/console/v1/me")
    other = next(c["id"] for c in both["customers"] if c["id"] != COMPANY)
    path = "/console/v1/session/customer"
    w.send("POST", path, {"customerId": other}, 400)
    w.send("POST", path, "x", 415, {**w.headers, "Content-Type": "text/plain"})
    w.send("POST", path, {"customerId": "nobody", "refreshToken": tokens["refreshToken"]}, 403)
    tokens = w.send("POST", path, {"customerId": other, "refreshToken": tokens["refreshToken"]})
    w.become(tokens["accessToken"], other)
    w.send("GET", "/console/v1/identity/azure-ad/users", expect=409)
    refresh = "/console/v1/session/refresh"
    w.send("POST", refresh, {"refreshToken": tokens["refreshToken"]}, headers={})
    w.send("POST", refresh, {}, 400, {})
    w.send("POST", refresh, "x", 415, {"Content-Type": "text/plain"})
    w.send("POST", refresh, {"refreshToken": "unknown"}, 401, {})
    w.become(w.sign_in(both)["accessToken"])
    w.send("DELETE", "/console/v1/session", expect=204)
    for method, name in (("GET", "session"), ("DELETE", "session"), ("POST", "session/activity"), ("GET", "me")):
        w.send(method, "/console/v1/" + name, expect=401)
    w.send("POST", path, {"customerId": other, "refreshToken": "x"}, 401)


def invitation(address, **extra):
    return {"accessType": "Full", "providerType": "CitrixSts", "type": "AdministratorUser", "email": address, **extra}


def walk_administrators(w, people):
    w.become(w.sign_in(people["people"][0])["accessToken"])
    rows, token = [], ""
    while token is not None:
        page = w.send("GET", "/administrators/?maxItemCount=20" + token)
        rows += page["items"]
        token = page["continuationToken"]
        token = None if token is None else "&requestContinuation=" + urllib.parse.quote(token)
    for row in rows:
        if row["userId"] or row["ucOid"]:
            w.send("GET", f"/administrators/{urllib.parse.quote(row['userId'] or row['ucOid'], safe='')}/access")
    known, _ = w.sandbox.request("GET", "/administrators", None, w.headers)
    w.send("GET", "/administrators", expect=304, headers={**w.headers, "If-None-Match": known.headers["ETag"]})
    w.send("GET", "/administrators?maxItemCount=1001", expect=400)
    w.send("GET", "/administrators?id=1", expect=404)
    w.send("GET", "/administrators/1/access", expect=404)

    create, address = "/administrators/$create", "new.person@example.jp"
    w.send("POST", create, invitation(address))
    w.send("POST", create, invitation(address.upper()), 409)
    w.send("POST", create, invitation("someone@citrix.com"), 400)
    w.send("POST", create, "x", 415, {**w.headers, "Content-Type": "text/plain"})
    w.send("POST", "/console/v1/invitations/resend", {"email": address}, 204)
    w.send("POST", "/console/v1/invitations/resend", {"email": "nobody@example.jp"}, 404)
    w.send("POST", "/console/v1/invitations/resend", {}, 400)
    w.send("POST", "/console/v1/invitations/resend", "x", 415, {**w.headers, "Content-Type": "text/plain"})
    w.send("PUT", "/administrators/access?id=" + address, {"accessType": "Full", "policies": None}, 400)
    w.send("DELETE", "/administrators/" + address, expect=400)
    w.send("DELETE", "/administrators/invitations", expect=400)
    w.send("DELETE", "/administrators/invitations?email=" + address)
    w.send("DELETE", "/administrators/invitations?email=" + address)

    policies = w.send("GET", "/console/v1/access-policies")
    granted = dict(policies[0], checkable={"value": True, "canChangeValue": True})
    custom = next(r["userId"] for r in rows if r["accessType"] == "Custom" and r["userId"]
                  and not any(p["email"] == r.get("email") for p in people["people"]))
    access = "/administrators/access?id="
    w.send("PUT", access + custom, {"accessType": "Custom", "policies": [granted]})
    w.send("PUT", access + custom, {"accessType": "Custom"}, 400)
    w.send("PUT", access + "1", {"accessType": "Full", "policies": None}, 404)
    w.send("PUT", access + custom, "x", 415, {**w.headers, "Content-Type": "text/plain"})
    w.send("DELETE", "/administrators/" + custom)
    w.send("DELETE", "/administrators/" + custom, expect=404)
    walk_directory(w)

    own = w.send("GET", "/console/v1/me")["userId"]
    for row in rows:
        if row["accessType"] == "Full" and row["type"] == "AdministratorUser" and row["userId"] not in (None, own):
            w.send("DELETE", "/administrators/" + row["userId"])
    w.send("DELETE", "/administrators/" + own, expect=409)
    w.send("PUT", access + own, {"accessType": "Custom", "policies": []}, 409)


def walk_secure_clients(w, people):
    path = "/console/v1/secure-clients"
    w.become(w.sign_in(people["people"][0])["accessToken"])
    made = w.send("POST", path, {"name": "夜間ジョブ"}, 201)
    w.send("POST", path, {"name": " "}, 400)
    w.send("POST", path, "x", 415, {**w.headers, "Content-Type": "text/plain"})
    if made["clientId"] not in [item["clientId"] for item in w.send("GET", path)["items"]]:
        fail("a new secure client is not in the list")
    w.send("DELETE", f"{path}/{made['clientId']}", expect=204)
    w.send("DELETE", f"{path}/{made['clientId']}", expect=404)


def walk_directory(w):
    tenant = next(p["providerId"] for p in w.send("GET", "/console/v1/identity/providers")["items"]
                  if p["type"] == "AzureAd")
    users = "/console/v1/identity/azure-ad/users?search="
    if not w.send("GET", users)["more"]:
        fail("the directory has few people")
    w.send("GET", users + "x" * 257, expect=400)
    person = w.send("GET", users + "endo.makoto")["items"][0]
    w.send("POST", "/administrators/$create", {
        "accessType": "Custom", "policies": [], "providerType": "AzureAd", "type": "AdministratorUser",
        "email": person["mail"], "externalProviderId": tenant, "externalUserId": person["objectId"]})
    mail = w.send("GET", "/sandbox/outbox?to=" + person["mail"], headers={})["items"][0]
    token = mail["link"].split("token=")[1]
    page, browser = "/invitations/sign-in?token=", {"Accept": "text/html"}
    w.send("GET", "/invitations/accept?token=" + token, headers=browser)
    w.send("GET", page + "unknown", expect=404, headers=browser)
    text, headers = w.send("GET", page + token, headers=browser)
    fields = dict(re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)"', text))
    other = next(o for o in re.findall(r'name="person" value="([^"]*)"', text) if o != person["objectId"])
    headers = {**browser, "Cookie": headers["Set-Cookie"].split(";")[0]}
    w.form("/invitations/accept", {**fields, "person": other}, 403, headers)
    w.form("/invitations/accept", {**fields, "person": person["objectId"]}, 200, headers)
    # An invitation for a Citrix identity has no such page.
    w.send("POST", "/administrators/$create", invitation("aside@example.jp"))
    link = w.send("GET", "/sandbox/outbox?to=aside@example.jp", headers={})["items"][0]["link"]
    w.send("GET", page + link.split("token=")[1], expect=409, headers=browser)


ORGANISATION_CALLS = [
    ("GET", "/administrators", None), ("POST", "/administrators/$create", invitation("a@example.jp")),
    ("PUT", "/administrators/access?id=1", {"accessType": "Full", "policies": None}),
    ("DELETE", "/administrators/1", None), ("DELETE", "/administrators/invitations?email=a@example.jp", None),
    ("GET", "/administrators/1/access", None), ("GET", "/console/v1/access-policies", None),
    ("POST", "/console/v1/invitations/resend", {"email": "a@example.jp"}),
    ("GET", "/console/v1/identity/providers", None), ("GET", "/console/v1/identity/azure-ad/users", None),
    ("GET", "/console/v1/secure-clients", None), ("POST", "/console/v1/secure-clients", {"name": "a"}),
    ("DELETE", "/console/v1/secure-clients/1", None), *locationwalk.CALLS, *notificationwalk.CALLS]


def walk_rights(w, people):
    """The refusals that every call of an organisation has in common."""
    w.become(w.sign_in(people["people"][2])["accessToken"])
    token = w.headers["Authorization"]
    for method, target, body in ORGANISATION_CALLS:
        w.send(method, target, body, 401, {})
        w.send(method, target, body, 400, {"Authorization": token})
        w.send(method, target, body, 403, {"Authorization": token, "Citrix-CustomerId": "elsewhere"})


def walk_pages(w, people):
    browser = {"Accept": "text/html"}
    w.send("GET", "/sandbox/", headers=browser)
    w.become(w.sign_in(people["people"][0])["accessToken"])
    # Somebody with an account elsewhere proves the present password; somebody new sets one.
    for address in ("page@example.jp", "known@commercial.example.jp"):
        w.send("POST", "/administrators/$create", invitation(address))
    links = {mail["to"]: mail["link"] for mail in w.send("GET", "/sandbox/outbox", headers={})["items"] if mail["link"]}

    def page(link):
        target = link[link.index("/invitations"):]
        text, headers = w.send("GET", target, headers=browser)
        fields = dict(re.findall(r'name="(\w+)" value="([^"]*)"', text))
        return fields, {**browser, "Cookie": headers["Set-Cookie"].split(";")[0]}

    target = "/invitations/accept"
    fields, headers = page(links["known@commercial.example.jp"])
    w.form(target, {**fields, "password": "Correct-Horse-7"}, 409, headers)
    fields, headers = page(links["page@example.jp"])
    w.form(target, fields, 403, browser)
    w.form(target, {**fields, "password": "Correct-Horse-7"}, 422, headers)
    fields |= {"firstName": "Hana", "lastName": "Page"}
    w.form(target, {**fields, "password": "weak"}, 422, headers)
    w.form(target, {**fields, "password": "Correct-Horse-7"}, 200, headers)
    w.form(target, {**fields, "password": "Correct-Horse-7"}, 404, headers)
    w.send("GET", target + "?token=unknown", expect=404, headers=browser)
    walk_wrong_passwords(w, people, page)
    w.send("POST", "/administrators/$create", invitation("late@example.jp"))
    link = w.send("GET", "/sandbox/outbox?to=late@example.jp", headers={})["items"][0]["link"]
    fields, headers = page(link)
    w.advance(6 * 24 * 3600)
    w.send("GET", link[link.index("/invitations"):], expect=410, headers=browser)
    w.send("GET", "/invitations/sign-in?token=" + fields["token"], expect=410, headers=browser)
    w.form(target, {**fields, "password": "Correct-Horse-7"}, 410, headers)


def walk_wrong_passwords(w, people, page):
    """An invitation for somebody who has an account, with the wrong password until it is blocked."""
    spare = people["people"][4]
    rows = w.send("GET", "/administrators?maxItemCount=1000")["items"]
    user = next((r["userId"] for r in rows if r.get("email") == spare["email"]), None)
    if user:
        w.send("DELETE", "/administrators/" + user)
    w.send("POST", "/administrators/$create", invitation(spare["email"]))
    mails = w.send("GET", "/sandbox/outbox?to=" + urllib.parse.quote(spare["email"]), headers={})["items"]
    fields, headers = page(next(mail["link"] for mail in mails if mail["link"]))
    for _ in range(5):
        w.form("/invitations/accept", {**fields, "password": "Wrong-Horse-7"}, 401, headers)
    w.form("/invitations/accept", {**fields, "password": spare["password"]}, 429, headers)


def walk_organisation_sign_in(w):
    browser = {"Accept": "text/html"}
    for identifier, status in (("aobashoji", 200), ("unknown", 404), ("midoributsu", 409)):
        w.send("GET", "/go/" + identifier, expect=status, headers=browser)
    verifier = secrets.token_urlsafe(48)
    challenge = base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).decode().rstrip("=")
    redirect = "http://127.0.0.1:49152/callback"
    ask = {"response_type": "code", "client_id": "ccj-console", "redirect_uri": redirect, "state": "s",
           "code_challenge": challenge, "code_challenge_method": "S256", "organization": "aobashoji"}

    def get(expect, **changes):
        return w.send("GET", "/authorize?" + urllib.parse.urlencode({**ask, **changes}), expect=expect, headers=browser)

    get(303, response_type="token")
    get(400, client_id="other")
    get(404, organization="unknown")
    get(409, organization="midoributsu")
    text, answer_headers = get(200)
    fields = dict(re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)"', text))
    person = re.search(r'name="person" value="(\d+)"', text).group(1)
    headers = {**browser, "Cookie": answer_headers["Set-Cookie"].split(";")[0]}
    w.form("/authorize", {**fields, "person": person}, 403, browser)
    w.form("/authorize", {**fields, "person": person, "client_id": "other"}, 400, headers)
    w.form("/authorize", {**fields, "person": person, "organization": "unknown"}, 404, headers)
    w.form("/authorize", {**fields, "person": person, "organization": "midoributsu"}, 409, headers)
    _, back = w.form("/authorize", {**fields, "person": person}, 303, headers)
    code = urllib.parse.parse_qs(urllib.parse.urlparse(back["Location"]).query)["code"][0]
    exchange = {"grant_type": "authorization_code", "client_id": "ccj-console", "code": code, "redirect_uri": redirect}
    w.form("/console/v1/token", exchange, 400)
    ticket = w.form("/console/v1/token", {**exchange, "code_verifier": verifier})["access_token"]
    step = w.send("POST", "/console/v1/sign-in/continue", {"ticket": ticket}, 200, {})
    if step["next"] == "terms":
        step = w.send("POST", "/console/v1/sign-in/terms", {"ticket": step["ticket"], "accepted": True}, 200, {})
    return step["tokens"]["accessToken"]


def walk_sandbox(w):
    for name, good, bad in (("faults", {"faults": []}, {}), ("limits", {"requestsPerMinute": 0}, {}),
                            ("clock", {"offsetSeconds": 0}, {}), ("reset", {"seed": "empty"}, {"seed": "unknown"})):
        target = "/sandbox/" + name
        w.send("POST", target, bad, 400, {})
        w.send("POST", target, "x", 415, {"Content-Type": "text/plain"})
        w.send("POST", target, good, 200 if name in ("limits", "clock") else 204, {})
    w.send("GET", "/sandbox/people", headers={})


def main():
    api = Api(OPENAPI, fail)
    routes = served_routes()
    for key in sorted(routes - api.operations.keys()):
        fail(f"{key[0]} {key[1]} is served and stands in no file")
    for key in sorted(api.operations.keys() - routes):
        fail(f"{key[0]} {key[1]} stands in {api.operations[key][0]} and is not served")

    with tempfile.TemporaryDirectory() as folder:
        sandbox = Sandbox(BUILD, folder)
        try:
            w = Walker(api, sandbox)
            people = w.send("GET", "/sandbox/people", headers={})
            walk_sign_in(w, people)
            walk_tokens(w, people)
            walk_session(w, people)
            walk_rights(w, people)
            walk_secure_clients(w, people)
            locationwalk.walk(w, people)
            notificationwalk.walk(w, people)
            walk_pages(w, people)
            azure_token = walk_organisation_sign_in(w)
            mfawalk.walk(w, people, azure_token)
            walk_administrators(w, people)
            w.send("GET", "/sandbox/outbox", headers={})
            walk_sandbox(w)
        finally:
            if sandbox.stop() != 0:
                fail("SIGTERM: the exit code is not 0")

    for (method, template), statuses in sorted(api.met.items()):
        promised = {int(s) for s in api.operations[(method, template)][1]["responses"]}
        missing = promised - statuses - {429, 503}
        if missing:
            fail(f"{method} {template}: never met {sorted(missing)}")
    for text in dict.fromkeys(problems):
        print(text)
    print(f"{len(api.operations)} operations, {sum(map(len, api.met.values()))} kinds of answer, "
          f"{len(problems)} problems")
    return 1 if problems else 0


sys.exit(main())
