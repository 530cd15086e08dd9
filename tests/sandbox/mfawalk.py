# SPDX-License-Identifier: Apache-2.0
"""The part of the schema check that walks profile, password and multifactor authentication."""

MFA = "/console/v1/mfa"
ME = "/console/v1/me"
PASSWORD = "Suzume-4711-kawara"
PHONE = {"phoneNumber": "+81355501234"}
PLAIN = "text/plain"

# What a session refuses in the same way everywhere: method, path, body. An id stands for one of nobody's.
WRITES = [
    ("POST", "/backup-codes", {"method": "authenticator", "code": "000000"}), ("PUT", "/recovery-phone", PHONE),
    ("POST", "/device-changes", {"reason": "lost"}), ("DELETE", "/device-changes/x", None),
    ("POST", "/device-changes/x/recovery-code", None),
    ("POST", "/device-changes/x/verify-identity", {"method": "authenticator", "code": "000000"}),
    ("POST", "/device-changes/x/verify-authenticator", {"code": "000000"})]
ENROLLMENT_WRITES = [
    ("POST", "", None), ("DELETE", "/x", None), ("POST", "/x/resend", None),
    ("POST", "/x/verify-email", {"code": "000000", "password": "x"}),
    ("POST", "/x/verify-authenticator", {"code": "000000"}), ("PUT", "/x/recovery-phone", PHONE),
    ("POST", "/x/backup-codes", None), ("POST", "/x/finish", None)]


def refused(w, name, method, path, body, status, headers):
    said = w.send(method, path, body, status, headers)["type"].rsplit(":", 1)[-1]
    if said != name:
        w.api.fail(f"{method} {path}: {said} instead of {name}")


def refusals_of_sessions(w, client, azure):
    """No session, an API client, and a person whose password is another provider's (R27)."""
    for method, path, body in WRITES:
        w.send(method, MFA + path, body, 401, {})
        w.send(method, MFA + path, body, 403, client)
        refused(w, "managedByProvider", method, MFA + path, body, 409, azure)
    for method, path, body in ENROLLMENT_WRITES:
        w.send(method, MFA + "/enrollments" + path, body, 401, {})
        w.send(method, MFA + "/enrollments" + path, body, 403, client)
        refused(w, "managedByProvider", method, MFA + "/enrollments" + path, body, 409, azure)
    passwords = {"currentPassword": "x", "newPassword": "y"}
    for method, path, body in (("GET", MFA, None), ("PATCH", ME, {}), ("PUT", ME + "/password", passwords)):
        w.send(method, path, body, 401, {})
        w.send(method, path, body, 403, client)
    refused(w, "managedByProvider", "PUT", ME + "/password", passwords, 409, azure)


def bad_bodies(w, method, path, bad, headers):
    w.send(method, path, bad, 400, headers)
    w.send(method, path, "x", 415, {**headers, "Content-Type": PLAIN})


def mailed_code(w, person):
    mails = w.send("GET", "/sandbox/outbox?to=" + person["email"], headers={})["items"]
    return next(mail["code"] for mail in mails if mail["code"])


def enrol(w, person):
    step = w.send("POST", "/console/v1/sign-in", {"email": person["email"], "password": person["password"]}, headers={})
    ticket = {"Authorization": "Ticket " + step["ticket"]}
    path = MFA + "/enrollments"
    for method, rest, body in ENROLLMENT_WRITES[1:]:
        w.send(method, path + rest, body, 404, ticket)
    path += "/" + w.send("POST", path, expect=201, headers=ticket)["enrollmentId"]
    w.advance(60)
    w.send("POST", path + "/resend", expect=202, headers=ticket)
    bad_bodies(w, "POST", path + "/verify-email", {"code": "000000"}, ticket)
    both = {"code": mailed_code(w, person), "password": person["password"]}
    w.send("POST", path + "/verify-email", {**both, "code": "nocode"}, 401, ticket)
    key = w.send("POST", path + "/verify-email", both, 200, ticket)
    bad_bodies(w, "POST", path + "/verify-authenticator", {}, ticket)
    w.send("POST", path + "/verify-authenticator", {"code": "nocode"}, 401, ticket)
    w.send("POST", path + "/verify-authenticator", {"code": w.totp(key["secret"])}, 204, ticket)
    bad_bodies(w, "PUT", path + "/recovery-phone", {}, ticket)
    w.send("PUT", path + "/recovery-phone", {"phoneNumber": "0355501234"}, 422, ticket)
    w.send("PUT", path + "/recovery-phone", PHONE, 204, ticket)
    w.send("POST", path + "/finish", expect=409, headers=ticket)
    w.send("POST", path + "/backup-codes", headers=ticket)
    w.send("POST", path + "/finish", headers=ticket)
    return {**person, "totpSecret": key["secret"]}


def abandon(w, person):
    step = w.send("POST", "/console/v1/sign-in", {"email": person["email"], "password": person["password"]}, headers={})
    ticket = {"Authorization": "Ticket " + step["ticket"]}
    opened = w.send("POST", MFA + "/enrollments", expect=201, headers=ticket)
    w.send("DELETE", f"{MFA}/enrollments/{opened['enrollmentId']}", expect=204, headers=ticket)
    w.advance(60)


def change_device(w, person):
    """Needs the session of a person who has just signed in; returns the person with the new key."""
    path = MFA + "/device-changes"
    for method, rest, body in WRITES[3:]:
        w.send(method, MFA + rest, body, 404)
    bad_bodies(w, "POST", path, {"reason": "bored"}, w.headers)
    former = path + "/" + w.send("POST", path, {"reason": "lost"}, 201)["changeId"]
    w.send("DELETE", former, expect=204)
    path += "/" + w.send("POST", path, {"reason": "newDevice"}, 201)["changeId"]
    w.advance(60)
    w.send("POST", path + "/recovery-code", expect=202)
    bad_bodies(w, "POST", path + "/verify-identity", {"method": "authenticator"}, w.headers)
    w.send("POST", path + "/verify-identity", {"method": "backupCode", "code": "nocode"}, 401)
    key = w.send("POST", path + "/verify-identity", {"method": "recoveryEmail", "code": mailed_code(w, person)})
    bad_bodies(w, "POST", path + "/verify-authenticator", {}, w.headers)
    w.send("POST", path + "/verify-authenticator", {"code": "nocode"}, 401)
    w.send("POST", path + "/verify-authenticator", {"code": w.totp(key["secret"])}, 204)
    w.send("DELETE", path, expect=409)
    return {**person, "totpSecret": key["secret"]}


def replace_methods(w, person):
    path = MFA + "/backup-codes"
    bad_bodies(w, "POST", path, {"method": "authenticator"}, w.headers)
    w.send("POST", path, {"method": "authenticator", "code": "nocode"}, 401)
    w.send("POST", path, {"method": "backupCode", "code": "00000000"}, 403)
    w.advance(30)
    w.send("POST", path, {"method": "authenticator", "code": w.totp(person["totpSecret"])})
    bad_bodies(w, "PUT", MFA + "/recovery-phone", {}, w.headers)
    w.send("PUT", MFA + "/recovery-phone", {"phoneNumber": "1"}, 422)
    w.send("PUT", MFA + "/recovery-phone", PHONE, 204)
    w.send("GET", MFA)


def change_profile(w, person):
    w.send("PATCH", ME, {"firstName": "花", "lastName": "山田"})
    bad_bodies(w, "PATCH", ME, {"lastName": "<>"}, w.headers)
    path = ME + "/password"
    bad_bodies(w, "PUT", path, {"newPassword": PASSWORD}, w.headers)
    w.send("PUT", path, {"currentPassword": "wrong", "newPassword": PASSWORD}, 401)
    w.send("PUT", path, {"currentPassword": person["password"], "newPassword": "weak"}, 422)
    w.send("PUT", path, {"currentPassword": person["password"], "newPassword": PASSWORD}, 204)
    return {**person, "password": PASSWORD}


def walk(w, people, azure_token):
    client = people["apiClients"][0]
    token = w.form(f"/cctrustoauth2/{client['customerId']}/tokens/clients",
                   {"grant_type": "client_credentials", "client_id": client["clientId"],
                    "client_secret": client["clientSecret"]}, headers={})["access_token"]
    refusals_of_sessions(w, {"Authorization": "CwsAuth Bearer=" + token},
                         {"Authorization": "CwsAuth Bearer=" + azure_token})
    abandon(w, people["people"][3])
    person = enrol(w, people["people"][3])
    w.become(w.sign_in(person)["accessToken"])
    person = change_device(w, person)
    replace_methods(w, person)
    person = change_profile(w, person)
    w.become(w.sign_in(person)["accessToken"])
    recovered(w, person)
    w.send("GET", "/sandbox/people", headers={})


def recovered(w, person):
    """A session that a mailed code opened may not use another one."""
    w.advance(60)
    step = w.send("POST", "/console/v1/sign-in", {"email": person["email"], "password": person["password"]}, headers={})
    w.send("POST", "/console/v1/sign-in/recovery-code", {"ticket": step["ticket"]}, 202, {})
    step = w.send("POST", "/console/v1/sign-in/verify",
                  {"ticket": step["ticket"], "method": "recoveryEmail", "code": mailed_code(w, person)}, headers={})
    w.become(step["tokens"]["accessToken"])
    path = MFA + "/device-changes"
    path += "/" + w.send("POST", path, {"reason": "reset"}, 201)["changeId"]
    w.send("POST", path + "/recovery-code", expect=403)
    w.send("POST", path + "/verify-identity", {"method": "recoveryEmail", "code": "000000"}, 403)
    w.send("POST", path + "/verify-authenticator", {"code": "000000"}, 409)
    proof = {"method": "recoveryEmail", "code": "000000"}
    w.send("PUT", MFA + "/recovery-phone", {**PHONE, **proof}, 403)
    w.send("PUT", MFA + "/recovery-phone", {**PHONE, **proof, "method": "authenticator"}, 401)
