# SPDX-License-Identifier: Apache-2.0
"""The program under test, for the checks of this folder."""

import http.client
import json
import ssl
import subprocess
import urllib.parse


class Sandbox:
    """ccj-sandbox on free ports, spoken to over HTTPS with its own authority trusted."""

    def __init__(self, build, folder):
        self.process = subprocess.Popen([build / "ccj-sandbox", "--data", folder, "--port", "0"],
                                        stdout=subprocess.PIPE, text=True)
        said = json.loads(self.process.stdout.readline())
        self.url = urllib.parse.urlparse(said["url"])
        self.tls = ssl.create_default_context(cafile=said["caCertificate"])
        self.offset = 0

    def request(self, method, target, body=None, headers=None):
        connection = http.client.HTTPSConnection(self.url.hostname, self.url.port, context=self.tls, timeout=30)
        connection.request(method, target, body, headers or {})
        answer = connection.getresponse()
        content = answer.read()
        connection.close()
        return answer, content

    def stop(self):
        """Ends the program as an administrator would; its exit code."""
        self.process.terminate()
        return self.process.wait(timeout=30)
