# SPDX-License-Identifier: Apache-2.0
"""Other people's authenticators against ccj-sandbox: oathtool makes the codes, over the times of RFC 6238's
test vectors, its steps, drift and reuse; pyotp reads the otpauth URI of an enrolment whose address is Japanese
and holds a plus sign, and finishes it (R60, R65).

Arguments: source folder, build folder."""

import hashlib
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import time
import urllib.parse

import pyotp

from program import Sandbox

BUILD = pathlib.Path(sys.argv[2])
RFC_KEY = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"  # "12345678901234567890"
RFC_CODES = {59: "94287082", 1111111109: "07081804", 1111111111: "14050471", 1234567890: "89005924",
             2000000000: "69279037", 20000000000: "65353130"}
STEP = 30
MIDDAY = 1_800_000_000  # the beginning of a step
ADDRESS = "花子+mfa@aobashoji.example.jp"
PASSWORD = "Suzume-4711-kawara"

problems = []


def expect(what, got, wanted):
    if got != wanted:
        problems.append(f"{what}: {got!r} instead of {wanted!r}")


def oathtool(secret, seconds, digits=6):
    return subprocess.run(["oathtool", "--totp", "--base32", f"--digits={digits}", f"--now=@{seconds}", secret],
                          check=True, capture_output=True, text=True).stdout.strip()


class Client:
    def __init__(self, sandbox):
        self.sandbox = sandbox

    def send(self, method, target, body=None, headers=None):
        """Status, and the decoded body."""
        text = None if body is None else json.dumps(body)
        answer, content = self.sandbox.request(method, target, text, headers)
        return answer.status, json.loads(content) if content else {}

    def set_clock(self, seconds):
        self.send("POST", "/sandbox/clock", {"offsetSeconds": seconds - int(time.time())})

    def ticket(self, email, password):
        return self.send("POST", "/console/v1/sign-in", {"email": email, "password": password})[1]["ticket"]

    def verify(self, person, code):
        """The name of the refusal, or of the next step."""
        ticket = self.ticket(person["email"], person["password"])
        status, said = self.send("POST", "/console/v1/sign-in/verify",
                                 {"ticket": ticket, "method": "authenticator", "code": code})
        return said["next"] if status == 200 else said["type"].rsplit(":", 1)[-1]

    def newest_mail(self, address):
        mails = self.send("GET", "/sandbox/outbox?to=" + urllib.parse.quote(address))[1]["items"]
        return mails[0]

    def session(self, person, code):
        ticket = self.ticket(person["email"], person["password"])
        tokens = self.send("POST", "/console/v1/sign-in/verify",
                           {"ticket": ticket, "method": "authenticator", "code": code})[1]["tokens"]
        return {"Authorization": "Bearer " + tokens["accessToken"], "Citrix-CustomerId": "aobashoji01"}


def check_vectors(client, person):
    for seconds, code in RFC_CODES.items():
        expect(f"oathtool at {seconds}", oathtool(RFC_KEY, seconds, 8), code)
        client.set_clock(seconds)
        expect(f"sign-in at {seconds}", client.verify(person, oathtool(person["totpSecret"], seconds)), "done")


def check_steps(client, person):
    now = MIDDAY + 5
    client.set_clock(now)

    def at(steps):
        return client.verify(person, oathtool(person["totpSecret"], now + steps * STEP))

    expect("two steps behind", at(-2), "invalidCode")
    expect("two steps ahead", at(2), "invalidCode")
    expect("one step behind", at(-1), "done")
    expect("the same again", at(-1), "codeAlreadyUsed")
    expect("the present step", at(0), "done")
    expect("one step ahead", at(1), "done")
    expect("a step before the last", at(0), "codeAlreadyUsed")
    client.set_clock(now + 2 * STEP)
    expect("after two steps", at(2), "done")


def invite(client, inviter):
    """An administrator invites; the invited person accepts in the browser."""
    headers = client.session(inviter, oathtool(inviter["totpSecret"], MIDDAY + 5))
    client.send("POST", "/administrators/$create",
                {"accessType": "Full", "providerType": "CitrixSts", "type": "AdministratorUser", "email": ADDRESS,
                 "displayName": "山田 花子"}, headers)
    link = client.newest_mail(ADDRESS)["link"]
    page, text = client.sandbox.request("GET", link[link.index("/invitations"):])
    fields = dict(re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)"', text.decode("utf-8")))
    answer, _ = client.sandbox.request(
        "POST", "/invitations/accept", urllib.parse.urlencode({**fields, "password": PASSWORD}),
        {"Content-Type": "application/x-www-form-urlencoded", "Cookie": page.headers["Set-Cookie"].split(";")[0]})
    expect("accepting", answer.status, 200)


def check_enrolment(client, inviter):
    client.set_clock(MIDDAY + 5)
    invite(client, inviter)
    headers = {"Authorization": "Ticket " + client.ticket(ADDRESS, PASSWORD)}
    path = "/console/v1/mfa/enrollments"
    path += "/" + client.send("POST", path, headers=headers)[1]["enrollmentId"]
    key = client.send("POST", path + "/verify-email",
                      {"code": client.newest_mail(ADDRESS)["code"], "password": PASSWORD}, headers)[1]

    # Some apps take a plus sign for a space, and nothing outside ASCII.
    expect("characters of the URI", re.sub("[!-*,-~]", "", key["otpauthUri"]), "")
    app = pyotp.parse_uri(key["otpauthUri"])
    expect("account", app.name, ADDRESS)
    expect("issuer", app.issuer, "Citrix Cloud Japan")
    expect("secret", app.secret, key["secret"])
    expect("digits, interval, digest", (app.digits, app.interval, app.digest), (6, STEP, hashlib.sha1))
    expect("the account in the answer", key["account"], ADDRESS)
    expect("pyotp and oathtool", app.at(MIDDAY), oathtool(key["secret"], MIDDAY))

    expect("its code", client.send("POST", path + "/verify-authenticator", {"code": app.at(MIDDAY)}, headers)[0], 204)
    client.send("PUT", path + "/recovery-phone", {"phoneNumber": "+81355501234"}, headers)
    client.send("POST", path + "/backup-codes", headers=headers)
    expect("finish", client.send("POST", path + "/finish", headers=headers)[1].get("next"), "terms")
    person = {"email": ADDRESS, "password": PASSWORD}
    expect("the code of the enrolment", client.verify(person, app.at(MIDDAY)), "codeAlreadyUsed")
    expect("the next code", client.verify(person, app.at(MIDDAY + STEP)), "terms")


def check_device_change(client, person):
    now = MIDDAY + 10 * STEP + 5
    client.set_clock(now)
    headers = client.session(person, oathtool(person["totpSecret"], now))
    path = "/console/v1/mfa/device-changes"
    path += "/" + client.send("POST", path, {"reason": "newDevice"}, headers)[1]["changeId"]
    key = client.send("POST", path + "/verify-identity",
                      {"method": "authenticator", "code": oathtool(person["totpSecret"], now + STEP)}, headers)[1]
    expect("account of the new device", pyotp.parse_uri(key["otpauthUri"]).name, person["email"])
    code = oathtool(key["secret"], now - STEP)
    expect("the new device", client.send("POST", path + "/verify-authenticator", {"code": code}, headers)[0], 204)
    expect("the old device", client.verify(person, oathtool(person["totpSecret"], now + STEP)), "invalidCode")
    expect("the new device at sign-in", client.verify(person, oathtool(key["secret"], now)), "done")


def main():
    with tempfile.TemporaryDirectory() as folder:
        sandbox = Sandbox(BUILD, folder)
        try:
            client = Client(sandbox)
            people = client.send("GET", "/sandbox/people")[1]["people"]
            check_vectors(client, people[4])
            client.send("POST", "/sandbox/reset", {"seed": "demo"})
            people = client.send("GET", "/sandbox/people")[1]["people"]
            check_steps(client, people[4])
            check_enrolment(client, people[0])
            check_device_change(client, people[0])
        finally:
            sandbox.stop()
    for text in problems:
        print(text)
    print(f"{len(problems)} problems")
    return 1 if problems else 0


sys.exit(main())
