# SPDX-License-Identifier: Apache-2.0
"""An administrator at another computer, without a console: signs in at the sandbox and asks it over HTTPS what the
cloud knows. And the hand that steers the sandbox's connectors."""
import json
import urllib.request

import demo


def send(sandbox, method, path, body=None, headers=()):
    """The JSON of an answer; None where it has none."""
    request = urllib.request.Request(sandbox.url + path, None if body is None else json.dumps(body).encode(),
                                     {"Content-Type": "application/json", **dict(headers)}, method=method)
    with urllib.request.urlopen(request, context=sandbox.tls, timeout=10) as answer:
        text = answer.read()
    return json.loads(text) if text else None


def steer(sandbox, connector, **how):
    send(sandbox, "PATCH", f"/sandbox/connectors/{connector}", how)


class Colleague:
    """One of the demo's people, in the first organisation."""

    def __init__(self, sandbox, person, codes_spent=0):
        """A code signs in once: says how many were spent by others within the last half minute."""
        self.sandbox, self.customer = sandbox, person["customers"][0]["id"]
        self.step = self._ask("/sign-in", email=person["email"], password=person["password"])
        while self.step["next"] != "done":
            self._go_on(person, codes_spent)
        self.headers = {"Authorization": "CwsAuth Bearer=" + self.step["tokens"]["accessToken"],
                        "Citrix-CustomerId": self.customer}

    def _ask(self, path, **body):
        return send(self.sandbox, "POST", "/console/v1" + path, body)

    def _go_on(self, person, codes_spent):
        ticket = self.step["ticket"]
        if self.step["next"] == "verify":
            self.sandbox.get("/sandbox/people")  # for the sandbox's own time
            code = demo.totp(person["totpSecret"], self.sandbox.now() + 30 * codes_spent)
            self.step = self._ask("/sign-in/verify", ticket=ticket, method="authenticator", code=code)
        elif self.step["next"] == "customer":
            self.step = self._ask("/sign-in/customer", ticket=ticket, customerId=self.customer)
        else:
            self.step = self._ask("/sign-in/terms", ticket=ticket, accepted=True)

    def notifications(self, dismissed=False):
        """What the cloud lists for this person, newest first."""
        items, token = [], ""
        while token is not None:
            page = send(self.sandbox, "GET", f"/notifications?includeDismissed={str(dismissed).lower()}"
                                             f"&continuationToken={token}", headers=self.headers)
            items, token = items + page["items"], page["continuationToken"]
        return items

    def wants_mails(self):
        return send(self.sandbox, "GET", "/console/v1/notifications/preferences",
                    headers=self.headers)["sendNotificationEmails"]

    def open_ids(self):
        return {item["id"] for item in self.notifications()}
