#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Runs the sandbox and the console together and shows mails and current codes in the terminal.

Arguments: build folder, data folder, port, then words for the console.
"""
import base64
import hashlib
import hmac
import json
import os
import signal
import ssl
import subprocess
import sys
import time
import urllib.request
from email.utils import parsedate_to_datetime


def totp(secret, now):
    """RFC 6238: six digits, thirty seconds, SHA-1."""
    key = base64.b32decode(secret + "=" * (-len(secret) % 8))
    digest = hmac.new(key, int(now // 30).to_bytes(8, "big"), hashlib.sha1).digest()
    offset = digest[-1] & 15
    return f"{(int.from_bytes(digest[offset:offset + 4], 'big') & 0x7FFFFFFF) % 1000000:06d}"


class Sandbox:
    """The ccj-sandbox program and its /sandbox/ pages."""

    def __init__(self, build, data, port, *options):
        os.makedirs(data, mode=0o700, exist_ok=True)
        self.process = subprocess.Popen(
            [os.path.join(build, "ccj-sandbox"), "--port", str(port), "--data", data, *options],
            stdout=subprocess.PIPE, text=True)
        line = self.process.stdout.readline()
        if not line:
            self.process.wait()
            sys.exit("The sandbox did not start (its own message is above).")
        self.about = json.loads(line)
        self.url = self.about["url"].rstrip("/")
        self.ca = self.about["caCertificate"]
        self.tls = ssl.create_default_context(cafile=self.ca)
        self.offset = 0.0

    def get(self, path):
        with urllib.request.urlopen(self.url + path, context=self.tls, timeout=10) as answer:
            date = answer.headers.get("Date")
            self.offset = parsedate_to_datetime(date).timestamp() - time.time() if date else 0.0
            return json.load(answer)

    def post(self, path, body):
        request = urllib.request.Request(self.url + path, json.dumps(body).encode(),
                                         {"Content-Type": "application/json"})
        with urllib.request.urlopen(request, context=self.tls, timeout=10):
            pass

    def now(self):
        """The sandbox's own time, in seconds since 1970."""
        return time.time() + self.offset

    def stop(self):
        self.process.terminate()
        self.process.wait(timeout=10)


def print_people(sandbox, people, clients):
    print(f"\nSandbox: {sandbox.url}")
    print(f"Mailbox and phone in a browser: {sandbox.about['browserUrl'].rstrip('/')}/sandbox/")
    print("\nSign in with one of these:")
    for person in people:
        organisations = ", ".join(customer["name"] for customer in person["customers"])
        remark = "" if person["totpSecret"] else "  - not enrolled in multifactor authentication, cannot finish"
        print(f"  {person['email']:<38} password {person['password']:<24} {person['displayName']} ({organisations}){remark}")
    for client in clients[:1]:
        print(f"Or with an API client: customer ID {client['customerId']}, client ID {client['clientId']}, "
              f"client secret {client['clientSecret']}")
    print("\nAuthenticator codes and mails follow as they come.\n", flush=True)


def print_codes(people, now):
    codes = [f"{p['email'].split('@')[0]} {totp(p['totpSecret'], now)}" for p in people if p.get("totpSecret")]
    print(f"Codes for the next {30 - int(now % 30):2d} s:  " + "   ".join(codes), flush=True)


def watch(sandbox, console, people):
    """Prints what arrives until the console is closed."""
    seen = {json.dumps(mail, sort_keys=True) for mail in sandbox.get("/sandbox/outbox")["items"]}
    step = None
    while console.poll() is None:
        if sandbox.process.poll() is not None:
            print("The sandbox has stopped.", file=sys.stderr)
            break
        for mail in reversed(sandbox.get("/sandbox/outbox")["items"]):
            key = json.dumps(mail, sort_keys=True)
            if key not in seen:
                seen.add(key)
                print(f"\n--- Mail to {mail['to']}: {mail['subject']}\n{mail['text']}\n", flush=True)
        if int(sandbox.now() // 30) != step:
            step = int(sandbox.now() // 30)
            print_codes(people, sandbox.now())
        try:
            console.wait(timeout=1)
        except subprocess.TimeoutExpired:
            pass


def main():
    build, data, port, *words = sys.argv[1:]
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # ends both programs, as Ctrl+C does
    sandbox = Sandbox(build, data, port, "--browser-port", str(int(port) + 1))
    console = None
    try:
        everybody = sandbox.get("/sandbox/people")
        people = everybody["people"]
        print_people(sandbox, people, everybody["apiClients"])
        console = subprocess.Popen([os.path.join(build, "ccj-console"), "--server", sandbox.url,
                                    "--ca-file", sandbox.ca, *words])
        watch(sandbox, console, people)
    except KeyboardInterrupt:
        pass
    finally:
        if console and console.poll() is None:
            console.terminate()
            console.wait()
        sandbox.stop()
    return max(console.returncode, 0) if console else 1


if __name__ == "__main__":
    sys.exit(main())
