# SPDX-License-Identifier: Apache-2.0
"""The part of the schema check that walks notifications."""

import urllib.parse

LIST, OWN, CONTROL = "/notifications", "/console/v1/notifications", "/sandbox/notifications"
PREFERENCES = OWN + "/preferences"
MESSAGE = {"destinationAdmin": "*", "component": "Citrix Cloud", "createdDate": "whenever", "eventId": "1",
           "severity": "Warning", "priority": "High", "content": [{"languageTag": "fr-FR", "title": "Bonjour"}]}
NOBODY = "00000000-0000-4000-8000-000000000000"

CALLS = [
    ("GET", LIST, None), ("POST", LIST, MESSAGE), ("POST", f"{OWN}/{NOBODY}/dismiss", None),
    ("POST", OWN + "/dismiss", {"ids": []}), ("GET", PREFERENCES, None),
    ("PUT", PREFERENCES, {"sendNotificationEmails": True})]


def walk_list(w):
    """All pages; gives the newest item back."""
    first, token = None, ""
    while token is not None:
        page = w.send("GET", f"{LIST}?includeDismissed=true&continuationToken={urllib.parse.quote(token)}")
        first, token = first or page["items"][0], page["continuationToken"]
    w.send("GET", LIST + "?continuationToken=x", expect=400)
    known, _ = w.sandbox.request("GET", LIST, None, w.headers)
    w.send("GET", LIST, expect=304, headers={**w.headers, "If-None-Match": known.headers["ETag"]})
    return first


def bad_bodies(w, method, path, bad, headers=None):
    w.send(method, path, bad, 400, headers)
    w.send(method, path, "x", 415, {**(w.headers if headers is None else headers), "Content-Type": "text/plain"})


def walk(w, people):
    w.become(w.sign_in(people["people"][0])["accessToken"])
    for number in range(120):
        w.send("POST", CONTROL, {"severity": "Odd", "externalId": str(number)}, 201, {})
    for data in ("text", {"connectorId": NOBODY}, None):
        w.send("POST", LIST + "/", {**MESSAGE, "data": data, "categories": ["a"], "suppressEmail": True})
    bad_bodies(w, "POST", LIST, {})
    bad_bodies(w, "POST", CONTROL, {"content": []}, {})
    newest = walk_list(w)
    w.send("POST", f"{OWN}/{newest['id']}/dismiss", expect=204)
    w.send("POST", f"{OWN}/{NOBODY}/dismiss", expect=404)
    if newest["id"] in [item["id"] for item in w.send("GET", LIST)["items"]]:
        w.api.fail("a dismissed notification is still in the list")
    w.send("POST", OWN + "/dismiss", {"all": True}, 204)
    bad_bodies(w, "POST", OWN + "/dismiss", {})
    walk_list(w)
    w.send("PUT", PREFERENCES, {"sendNotificationEmails": True, "notificationsSubscribed": [
        {"type": "Warning", "enabled": False}]})
    bad_bodies(w, "PUT", PREFERENCES, {"notificationsSubscribed": []})
    w.send("GET", PREFERENCES)
    w.send("GET", "/administrators")
