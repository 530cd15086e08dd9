# SPDX-License-Identifier: Apache-2.0
"""The OpenAPI files as a judge of answers."""

import json
import re
import urllib.parse

import jsonschema
import yaml

METHODS = {"get", "put", "post", "patch", "delete"}


def as_json_schema(node):
    """OpenAPI 3.0 writes a null as `nullable`, JSON Schema as a type."""
    if isinstance(node, list):
        return [as_json_schema(item) for item in node]
    if not isinstance(node, dict):
        return node
    out = {key: as_json_schema(value) for key, value in node.items() if key != "nullable"}
    if node.get("nullable") and isinstance(node.get("type"), str):
        out["type"] = [node["type"], "null"]
    return out


class Api:
    """All files together: finds the operation of a request and judges its answer."""

    def __init__(self, folder, fail):
        self.fail = fail  # called with a sentence for everything that does not agree
        self.documents = {path.name: yaml.safe_load(path.read_text("utf-8")) for path in folder.glob("*.yaml")}
        self.store = {f"file:///{name}": as_json_schema(doc) for name, doc in self.documents.items()}
        self.operations = {}  # (METHOD, template) -> (file, operation)
        for name, document in self.documents.items():
            for template, item in document.get("paths", {}).items():
                for method in METHODS & item.keys():
                    key = (method.upper(), template)
                    if key in self.operations:
                        self.fail(f"{key} stands in {name} and in {self.operations[key][0]}")
                    self.operations[key] = (name, item[method])
        self.met = {key: set() for key in self.operations}
        self.formats = jsonschema.FormatChecker(formats=())
        self.formats.checks("date-time")(
            lambda v: not isinstance(v, str) or bool(re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z", v)))
        self.formats.checks("date")(lambda v: not isinstance(v, str) or bool(re.fullmatch(r"\d{4}-\d\d-\d\d", v)))
        self.formats.checks("email")(lambda v: not isinstance(v, str) or bool(re.fullmatch(r"[^@\s]+@[^@\s]+", v)))
        self.formats.checks("uri")(
            lambda v: not isinstance(v, str) or bool(urllib.parse.urlparse(v).scheme))
        self.formats.checks("uuid")(
            lambda v: not isinstance(v, str) or bool(re.fullmatch(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", v)))

    def find(self, method, path):
        """The operation of a raw path; a fixed segment goes before a parameter."""
        wanted = path.rstrip("/").split("/")
        best = None
        for key in self.operations:
            parts = key[1].split("/")
            fits = len(parts) == len(wanted) and all(a == b or a.startswith("{") for a, b in zip(parts, wanted))
            if key[0] == method and fits and (best is None or key[1].count("{") < best[1].count("{")):
                best = key
        return best

    def response(self, key, status):
        name, operation = self.operations[key]
        entry = operation["responses"].get(str(status))
        if entry and "$ref" in entry:
            name, _, pointer = entry["$ref"].partition("#")
            entry = self.documents[name]
            for part in pointer.strip("/").split("/"):
                entry = entry[part]
        return name, entry

    def judge(self, method, path, status, content_type, body):
        key = self.find(method, path)
        where = f"{method} {path} -> {status}"
        if key is None:
            return self.fail(f"{where}: stands in no file")
        name, entry = self.response(key, status)
        if entry is None:
            return self.fail(f"{where}: this status is not in the file: {body[:200]!r}")
        self.met[key].add(status)
        content = entry.get("content")
        if not content:
            if body:
                self.fail(f"{where}: a body where none is promised: {body[:80]!r}")
            return None
        media = content_type.split(";")[0]
        if media not in content:
            return self.fail(f"{where}: {media!r} is not promised")
        if media != "application/json":
            return None
        schema = as_json_schema(content[media]["schema"])
        base = f"file:///{name}"
        resolver = jsonschema.RefResolver(base, self.store[base], store=self.store)
        validator = jsonschema.Draft7Validator(schema, resolver=resolver, format_checker=self.formats)
        value = json.loads(body)
        for error in validator.iter_errors(value):
            self.fail(f"{where}: {'/'.join(map(str, error.absolute_path))}: {error.message[:300]}")
        if isinstance(value, dict) and "parameters" in value and value.get("status") != status:
            self.fail(f"{where}: the body says {value.get('status')}")
