# SPDX-License-Identifier: Apache-2.0
"""The part of the schema check that walks resource locations, connectors, domains and the installer."""

LOCATIONS, CONNECTORS, DOMAINS = "/resourcelocations", "/connectors", "/console/v1/domains"
STEERING, INSTALLER = "/sandbox/connectors", "/aobashoji01/connector/cwcconnector.exe"
PLAIN = "text/plain"
NOBODY = "00000000-0000-4000-8000-000000000000"

CALLS = [
    ("GET", LOCATIONS, None), ("POST", LOCATIONS, {"name": "a"}), ("GET", LOCATIONS + "/1", None),
    ("PUT", LOCATIONS + "/1", {"name": "a"}), ("DELETE", LOCATIONS + "/1", None), ("GET", "/maintenance", None),
    ("GET", CONNECTORS, None), ("DELETE", CONNECTORS + "/1", None),
    ("GET", DOMAINS, None), ("PUT", DOMAINS + "/corp.example.jp", {})]


def bad_bodies(w, method, path, bad, headers=None):
    w.send(method, path, bad, 400, headers)
    w.send(method, path, "x", 415, {**(w.headers if headers is None else headers), "Content-Type": PLAIN})


def walk_locations(w):
    """Gives a location of its own back."""
    items = w.send("GET", LOCATIONS)["items"]
    managed = next(item["id"] for item in items if item["readOnly"])
    made = w.send("POST", LOCATIONS, {"name": "神戸 第1拠点", "timeZone": "Tokyo Standard Time"})
    path = f"{LOCATIONS}/{made['id']}"
    bad_bodies(w, "POST", LOCATIONS, {"name": "a/b"})
    bad_bodies(w, "PUT", path, {"name": ""})
    w.send("PUT", path, {"name": "神戸 第2拠点", "internalOnly": True})
    w.send("GET", path)
    for method, body in (("GET", None), ("PUT", {"name": "a"}), ("DELETE", None)):
        w.send(method, f"{LOCATIONS}/{NOBODY}", body, 404)
        if method != "GET":
            w.send(method, f"{LOCATIONS}/{managed}", body, 409)
    w.send("DELETE", f"{LOCATIONS}/{items[0]['id']}", expect=409)
    w.send("GET", "/maintenance")
    return made


def become_full(w, people):
    """A token for the next quarter of an hour."""
    w.become(w.sign_in(people["people"][0])["accessToken"])


def walk_connectors(w, people, location):
    full = CONNECTORS + "?ConnectorType=All&ExtendedData=true&RetrieveExpectedVersion=true"
    w.send("GET", CONNECTORS + "?ConnectorType=Linux", expect=400)
    bad_bodies(w, "POST", STEERING, {"location": NOBODY}, {})
    made = w.send("POST", STEERING, {"location": location["id"], "connectorType": "Unified"}, 201, {})
    path = f"{STEERING}/{made['id']}"
    w.send("GET", full)
    for steering in ({"state": "silent"}, {"state": "error"}, {"state": "disconnected"},
                     {"state": "connected", "updates": "failing", "updateNow": True}):
        become_full(w, people)
        w.send("PATCH", path, steering, headers={})
        for seconds in (60, 240, 400):
            w.advance(seconds)
            w.send("GET", full)
    w.send("PATCH", path, {"updates": "blocked", "updateNow": True}, 409, {})
    bad_bodies(w, "PATCH", path, {"behind": 51}, {})
    w.send("PATCH", f"{STEERING}/{NOBODY}", {}, 404, {})
    w.send("GET", STEERING, headers={})
    become_full(w, people)
    known, _ = w.sandbox.request("GET", CONNECTORS + "?Location=" + NOBODY, None, w.headers)
    w.send("GET", CONNECTORS + "?Location=" + NOBODY, expect=304,
           headers={**w.headers, "If-None-Match": known.headers["ETag"]})
    w.send("DELETE", f"{CONNECTORS}/{made['id']}")
    w.send("DELETE", f"{CONNECTORS}/{made['id']}", expect=404)


def walk_domains(w, location):
    domain = w.send("GET", DOMAINS)["items"][0]
    path = f"{DOMAINS}/{domain['fqdn']}"
    w.send("PUT", path, {"primaryResourceLocationId": location["id"], "useForSubscriptions": True})
    bad_bodies(w, "PUT", path, {"primaryResourceLocationId": NOBODY})
    w.send("PUT", f"{DOMAINS}/nowhere.example.jp", {}, 404)


def walk_installer(w):
    _, headers = w.send("GET", INSTALLER, headers={})
    w.send("GET", INSTALLER, expect=206, headers={"Range": "bytes=100-", "If-Range": headers["ETag"]})
    w.send("GET", INSTALLER, expect=416, headers={"Range": "bytes=99999999-"})
    w.send("GET", INSTALLER, expect=304, headers={"If-None-Match": headers["ETag"]})
    w.send("GET", INSTALLER.replace("aobashoji01", "nobody"), expect=404, headers={})


def walk(w, people):
    become_full(w, people)
    location = walk_locations(w)
    walk_connectors(w, people, location)
    walk_domains(w, location)
    w.send("DELETE", f"{LOCATIONS}/{location['id']}", expect=204)
    walk_installer(w)
