#!/usr/bin/env python3
"""Telephone systems and the gateway: keys, sign-in, identification and a new PIN, and everything that is refused.
Each answer is held against the description that the gateway serves."""
import json
import time
import unittest

from gateway import Gateway
from support import ROOT, on_both_databases

DESCRIPTION = json.loads((ROOT / "docs/gateway-api.json").read_text())
QUESTIONS = {"name": "Questions", "questions": ["ssn_last4", "zip"], "required": 1}
TELEPHONE = {"name": "Telephone", "pin_length": {"min": 8},
             "force": {"active": True, "authentication_profile": "Questions", "scenarios": ["length"]}}
ACCOUNT, SSN, ZIP = "00000001/0000000", "8314", "62706"
NOBODY = "00000009/9999999"


def resolve(schema):
    while "$ref" in schema:
        node = DESCRIPTION
        for part in schema["$ref"].removeprefix("#/").split("/"):
            node = node[part]
        schema = node
    return schema


def mismatch(schema, value):
    """Why the value is not what the schema says; None when it is. As much of JSON Schema as the description uses."""
    schema = resolve(schema)
    if "oneOf" in schema:
        fitting = [each for each in schema["oneOf"] if mismatch(each, value) is None]
        return None if len(fitting) == 1 else f"{value} fits {len(fitting)} of {schema['oneOf']}"
    kinds = {"object": dict, "string": str, "integer": int, "null": type(None)}
    kind = schema.get("type")
    if kind and not isinstance(value, tuple(kinds[each] for each in ([kind] if isinstance(kind, str) else kind))):
        return f"{value!r} is no {kind}"
    if "const" in schema and value != schema["const"] or "enum" in schema and value not in schema["enum"]:
        return f"{value!r} is not of {schema}"
    if isinstance(value, dict):
        missing = set(schema.get("required", ())) - set(value)
        unknown = set(value) - set(schema.get("properties", ()))
        if missing or unknown:
            return f"missing {missing}, unknown {unknown}"
        for name, each in value.items():
            if problem := mismatch(schema["properties"][name], each):
                return f"{name}: {problem}"
    return None


@on_both_databases
class Api:
    @classmethod
    def make(cls, site):
        site.init("csr1", "web:service", "sup1:supervisor")
        for document in (QUESTIONS, TELEPHONE):
            file = site.path / "profile.json"
            file.write_text(json.dumps(document))
            site.run("profile", "import", file, user="sup1")
            site.run("profile", "publish", document["name"], user="sup1")
        site.run("setting", "set", "profile.telephone", '["ivr-1=Telephone"]', user="sup1")

    def setUp(self):
        super().setUp()
        self.key = self.site.run("client", "add", "ivr-1")["key"]
        self.gateway = self.start()

    def start(self):
        gateway = Gateway(self.site)
        self.addCleanup(gateway.end)
        return gateway

    def reset(self, pin):
        """The desk gives the customer a new initial PIN."""
        self.site.run("account", "reset", ACCOUNT, "--reason", "forgot", "--pin-stdin", "--verified-by", "known", user="csr1", secrets=[pin])

    def post(self, path, body, key=None, gateway=None, **headers):
        """Status, headers and document; the answer is one that the description has."""
        text = body if isinstance(body, (str, bytes)) else json.dumps(body)
        headers = {"Content-Type": "application/json", "Authorization": f"Bearer {key or self.key}", **headers}
        status, answer, text = (gateway or self.gateway).request("POST", path, text, {name: value for name, value in headers.items() if value})
        document = json.loads(text)
        self.assertEqual(answer["Content-Type"], "application/json")
        self.assertEqual(answer["Cache-Control"], "no-store")
        described = resolve(DESCRIPTION["paths"][path]["post"]["responses"][str(status)])
        self.assertIsNone(mismatch(described["content"]["application/json"]["schema"], document))
        return status, answer, document

    def ask(self, path, gateway=None, **body):
        status, _, document = self.post(path, body, gateway=gateway)
        self.assertEqual(status, 200, document)
        return document

    def authenticate(self, pin, account=ACCOUNT, **more):
        return self.ask("/v1/authenticate", account=account, pin=pin, **more)

    def refused(self, status, path, body, field=None, **headers):
        answered, answer, document = self.post(path, body, **headers)
        self.assertEqual((answered, document["error"]["field"]), (status, field), document)
        return answer

    def test_a_caller_changes_the_pin(self):
        self.reset("Spot7")
        refused = self.authenticate("spot7", caller="+1 (217) 555-1186")
        self.assertEqual(refused, {"step": "refused"})
        self.assertEqual(self.authenticate("Spot7", NOBODY), refused)
        self.assertEqual(self.authenticate("Spot7", "nonsense' OR '1'='1"), refused)
        step = self.authenticate("Spot7", caller="+1 (217) 555-1186")
        self.assertEqual((step["step"], step["question"], step["attempt"]), ("identify", "ssn_last4", 1))
        step = self.ask("/v1/identify", call=step["call"], answer="0000")
        self.assertEqual((step["step"], step["question"], step["attempt"]), ("identify", "zip", 1))
        step = self.ask("/v1/identify", call=step["call"], answer=ZIP)
        self.assertEqual(step["step"], "choose")
        for pin, reason in (("Spot8", "too_short"), ("Spot 8 and more", "character"), ("Spot7", "too_short")):
            step = self.ask("/v1/change-pin", call=step["call"], pin=pin)
            self.assertEqual((step["step"], step["reason"]), ("choose", reason))
        step = self.ask("/v1/change-pin", call=step["call"], pin="Rex-2020")
        self.assertEqual(step["step"], "confirm")
        step = self.ask("/v1/change-pin", call=step["call"], pin="Rex-2021")
        self.assertEqual((step["step"], step["reason"]), ("choose", "mismatch"))
        for expected in ("confirm", "changed"):
            step = self.ask("/v1/change-pin", call=step.get("call"), pin="Rex-2020")
            self.assertEqual(step["step"], expected)
        self.assertEqual(self.authenticate("Spot7"), refused)
        self.assertEqual(self.authenticate("Rex-2020"), {"step": "use_link"})
        shown = self.site.run("account", "show", ACCOUNT, user="csr1")
        self.assertEqual(shown["state"], "waiting")
        actions = {event["action"] for event in self.site.run("audit", "list", "--limit", "100")["events"]}
        self.assertLessEqual({"client_key_added", "pin_change_asked", "customer_identified", "new_pin_refused", "pin_changed"}, actions)
        self.assertEqual(self.site.number("SELECT count(*) FROM sign_in_event WHERE channel <> 'telephone'"), 0)
        self.site.check_trail()
        for file in self.site.written():
            for secret in (self.key, "Rex-2020"):
                self.assertNotIn(secret.encode(), file.read_bytes(), file)

    def test_a_step_is_taken_once_at_whichever_gateway(self):
        other = self.start()
        self.reset("Spot7")
        first = self.authenticate("Spot7")
        second = self.ask("/v1/identify", gateway=other, call=first["call"], answer=SSN)
        self.assertEqual(second["step"], "choose")
        ended = {"step": "refused", "reason": "ended"}
        for gateway in (self.gateway, other):
            self.assertEqual(self.ask("/v1/identify", gateway=gateway, call=first["call"], answer=SSN), ended)
        status, _, document = self.post("/v1/identify", {"call": second["call"], "answer": SSN})
        self.assertEqual((status, document["error"]["code"], document["error"]["field"]), (409, "other_step", "call"))
        stranger = self.site.run("client", "add", "ivr-2")["key"]
        self.assertEqual(self.post("/v1/change-pin", {"call": second["call"], "pin": "Rex-2020"}, key=stranger)[2], ended)
        third = self.ask("/v1/change-pin", call=second["call"], pin="Rex-2020")
        self.assertEqual(third["step"], "confirm")
        self.reset("Max-3030")
        self.assertEqual(self.ask("/v1/change-pin", gateway=other, call=third["call"], pin="Rex-2020"), ended)
        self.assertEqual(self.authenticate("Rex-2020"), {"step": "refused"})
        self.assertEqual(self.ask("/v1/change-pin", call="x", pin="Rex-2020"), ended)

    def test_three_attempts_and_few_calls(self):
        self.reset("Spot7")
        for _ in range(5):
            step = self.authenticate("Spot7")
            for _ in range(6):
                step = self.ask("/v1/identify", call=step["call"], answer="0000")
            self.assertEqual(step, {"step": "refused", "reason": "ended"})
        answered = [self.authenticate("Spot7") for _ in range(6)]  # an hour may have begun anew meanwhile
        delayed = [step for step in answered if step["step"] == "delayed"]
        self.assertTrue(delayed, answered)
        self.assertTrue(all(0 < step["wait_seconds"] <= 3600 for step in delayed), delayed)

    def test_another_clients_profile_decides(self):
        self.reset("Spot7")
        key = self.site.run("client", "add", "ivr-2")["key"]
        self.assertEqual(self.post("/v1/authenticate", {"account": ACCOUNT, "pin": "Spot7"}, key=key)[2], {"step": "register"})

    def test_failures_are_counted_by_the_callers_number(self):
        self.site.run("setting", "set", "customer_sign_in.place_failures", "3")
        for number in range(8):
            step = self.authenticate("wrong", f"00000009/{number}", caller=("217 555 0100", "(217) 555-0100", "+1-217-555-0100")[number % 3])
            if step["step"] == "delayed":
                break
        self.assertEqual(step["step"], "delayed")
        self.assertTrue(0 < step["wait_seconds"] <= 900)
        self.assertEqual(self.authenticate("wrong", NOBODY, caller="217 555 0101"), {"step": "refused"})

    def test_only_a_good_key_is_served(self):
        body = {"account": ACCOUNT, "pin": "Spot7"}
        for authorization in (None, "Bearer", "Bearer x", f"Basic {self.key}", f"Bearer {self.key[:-1]}"):
            answer = self.refused(401, "/v1/authenticate", body, Authorization=authorization)
            self.assertIn("Bearer", answer["WWW-Authenticate"])
        self.assertEqual(self.site.number("SELECT count(*) FROM sign_in_event"), 0, "nothing was looked at")
        self.assertEqual(self.refused(401, "/v1/authenticate", "no JSON", Authorization="Bearer x")["Allow"], None)
        self.assertEqual(self.authenticate("wrong"), {"step": "refused"})
        self.site.run("client", "revoke", "ivr-1")
        end = time.monotonic() + 60
        while self.post("/v1/authenticate", body)[0] == 200:  # good keys are remembered for some seconds
            self.assertLess(time.monotonic(), end, "the revoked key is still good")
            time.sleep(0.5)
        listed = self.site.run("client", "list")["clients"]
        self.assertEqual([(each["client"], each["revoked_by"]) for each in listed], [("ivr-1", "admin1")])

    def test_who_tries_keys_waits(self):
        status = 401
        for _ in range(200):
            status, answer, _ = self.post("/v1/authenticate", {}, key="x")
            if status == 429:
                break
        self.assertEqual(status, 429)
        self.assertGreater(int(answer["Retry-After"]), 0)

    def test_malformed_requests_say_what_is_wrong(self):
        path, good = "/v1/authenticate", {"account": ACCOUNT, "pin": "x"}
        for body in ("", "{", "null", "[]", "\xff", '{"account": "1/1", "pin": "x"'):
            self.refused(400, path, body.encode("latin-1"), "body")
        for change, field in (({"pin": None}, "pin"), ({"pin": ""}, "pin"), ({"pin": 1234}, "pin"), ({"pin": "x" * 129}, "pin"),
                              ({"account": "1/\x001"}, "account"), ({"account": ["1/1"]}, "account"), ({"caler": "1"}, "caler"),
                              ({"caller": {}}, "caller")):
            self.refused(400, path, {**good, **change}, field)
        self.refused(400, path, {"pin": "x"}, "account")
        self.refused(400, "/v1/identify", {"call": "x"}, "answer")
        self.refused(400, "/v1/change-pin", {"pin": "x"}, "call")
        self.refused(413, path, " " * 20_000)
        self.refused(415, path, good, **{"Content-Type": "application/x-www-form-urlencoded"})
        self.refused(415, path, good, **{"Content-Encoding": "gzip"})
        for method in ("GET", "PUT", "DELETE"):
            status, answer, text = self.gateway.request(method, path, headers={"Authorization": f"Bearer {self.key}"})
            self.assertEqual((status, answer["Allow"], json.loads(text)["error"]["code"]), (405, "POST", "method_not_allowed"))
        status, _, text = self.gateway.request("POST", "/v1/nothing", "{}", {"Content-Type": "application/json"})
        self.assertEqual((status, json.loads(text)["error"]["code"]), (404, "not_found"))
        self.assertEqual(self.authenticate("wrong"), {"step": "refused"}, "all the same it serves")

    def test_many_requests_on_one_connection(self):
        connection = self.gateway.connection()
        headers = {"Content-Type": "application/json", "Authorization": f"Bearer {self.key}"}
        for number in range(50):
            connection.request("POST", "/v1/authenticate", json.dumps({"account": f"00000009/{number}", "pin": "wrong"}), headers)
            answer = connection.getresponse()
            self.assertEqual((answer.status, json.loads(answer.read())), (200, {"step": "refused"}))
        connection.close()

    def test_the_description_is_served(self):
        status, answer, text = self.gateway.request("GET", "/v1/openapi.json")
        self.assertEqual((status, answer["Content-Type"]), (200, "application/json"))
        self.assertEqual(json.loads(text), DESCRIPTION)


if __name__ == "__main__":
    unittest.main()
