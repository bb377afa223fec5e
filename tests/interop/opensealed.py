#!/usr/bin/env python3
"""Opens one sealed PIN of a PinDesk site without PinDesk.

What it proves: the formats of docs/formats.md are complete. From a copy of the database and a person's
password (or the recovery key), with nothing but the OpenSSL and Argon2 libraries, a site gets its PINs back;
and a sealed PIN that was moved to another account does not open.

    opensealed.py SITE --user NAME --account LID/CID            password on standard input
    opensealed.py SITE --recovery --account LID/CID             recovery key on standard input
    opensealed.py SITE ... --moved-from LID/CID                 take that account's sealed PIN instead

SITE is an SQLite site file, or a JSON file with the same tables: an object of lists of rows, each row an
object of columns, binary columns in hexadecimal. Tables and columns used:

    site(id)   staff(staff_id, user_name, public_key, wrapped_private_key)   staff_credential(staff_id, kdf)
    key_grant(key_id, holder, sealed_key)   site_key(key_id, purpose)   account(account_id, location_id,
    customer_id)   pin_secret(account_id, kind, sealed, key_id)

Prints the PIN and exits 0; prints `refused` and exits 1 when something does not open; exits 2 with a message
when the question itself is wrong.
"""
import argparse
import base64
import ctypes
import ctypes.util
import getpass
import hashlib
import hmac
import json
import re
import sqlite3
import struct
import sys
import unicodedata


class Refused(Exception):
    """Wrong key, or bytes that were changed, moved or cut short."""


class WrongQuestion(Exception):
    """No such account, person or table."""


# --- the two libraries ------------------------------------------------------------------------------------

def load_library(name):
    path = ctypes.util.find_library(name)
    if path is None:
        raise WrongQuestion(f"library {name} is not installed")
    return ctypes.CDLL(path)


def function(library, name, result, *arguments):
    found = getattr(library, name)
    found.restype = result
    found.argtypes = arguments
    return found


POINTER, BYTES, INT, SIZE = ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int, ctypes.c_size_t
INT_OUT, SIZE_OUT = ctypes.POINTER(INT), ctypes.POINTER(SIZE)
EVP_PKEY_X25519 = 1034
EVP_CTRL_AEAD_SET_TAG = 0x11


def open_aes_256_gcm(key, nonce, associated, ciphertext, tag):
    """The plaintext, or Refused."""
    assert len(key) == 32 and len(nonce) == 12 and len(tag) == 16  # OpenSSL would accept shorter tags
    crypto = load_library("crypto")
    context_new = function(crypto, "EVP_CIPHER_CTX_new", POINTER)
    context_free = function(crypto, "EVP_CIPHER_CTX_free", None, POINTER)
    cipher = function(crypto, "EVP_aes_256_gcm", POINTER)
    init = function(crypto, "EVP_DecryptInit_ex", INT, POINTER, POINTER, POINTER, BYTES, BYTES)
    update = function(crypto, "EVP_DecryptUpdate", INT, POINTER, POINTER, INT_OUT, BYTES, INT)
    control = function(crypto, "EVP_CIPHER_CTX_ctrl", INT, POINTER, INT, INT, POINTER)
    final = function(crypto, "EVP_DecryptFinal_ex", INT, POINTER, POINTER, INT_OUT)

    plaintext = ctypes.create_string_buffer(len(ciphertext) + 16)
    tag_buffer = ctypes.create_string_buffer(tag, len(tag))
    written = INT(0)
    context = context_new()
    try:
        opened = (init(context, cipher(), None, key, nonce) == 1
                  and update(context, None, ctypes.byref(written), associated, len(associated)) == 1
                  and update(context, plaintext, ctypes.byref(written), ciphertext, len(ciphertext)) == 1
                  and control(context, EVP_CTRL_AEAD_SET_TAG, len(tag), tag_buffer) == 1
                  and final(context, None, ctypes.byref(written)) == 1)
    finally:
        context_free(context)
    if not opened:
        raise Refused
    return plaintext.raw[:len(ciphertext)]


class X25519:
    """A private key, RFC 7748."""

    def __init__(self, private_key):
        self.crypto = load_library("crypto")
        self.key = function(self.crypto, "EVP_PKEY_new_raw_private_key", POINTER, INT, POINTER, BYTES, SIZE)(
            EVP_PKEY_X25519, None, private_key, len(private_key))
        if not self.key:
            raise Refused

    def public_key(self):
        out, size = ctypes.create_string_buffer(32), SIZE(32)
        get = function(self.crypto, "EVP_PKEY_get_raw_public_key", INT, POINTER, POINTER, SIZE_OUT)
        if get(self.key, out, ctypes.byref(size)) != 1:
            raise Refused
        return out.raw

    def shared_secret(self, public_key):
        crypto = self.crypto
        peer = function(crypto, "EVP_PKEY_new_raw_public_key", POINTER, INT, POINTER, BYTES, SIZE)(
            EVP_PKEY_X25519, None, public_key, len(public_key))
        context = function(crypto, "EVP_PKEY_CTX_new", POINTER, POINTER, POINTER)(self.key, None)
        out, size = ctypes.create_string_buffer(32), SIZE(32)
        if not (peer and context
                and function(crypto, "EVP_PKEY_derive_init", INT, POINTER)(context) == 1
                and function(crypto, "EVP_PKEY_derive_set_peer", INT, POINTER, POINTER)(context, peer) == 1
                and function(crypto, "EVP_PKEY_derive", INT, POINTER, POINTER, SIZE_OUT)(
                    context, out, ctypes.byref(size)) == 1):
            raise Refused
        return out.raw


def argon2id(password, salt, memory_kib, passes, lanes):
    out = ctypes.create_string_buffer(32)
    u32 = ctypes.c_uint32
    hash_raw = function(load_library("argon2"), "argon2id_hash_raw", INT, u32, u32, u32, BYTES, SIZE,
                        BYTES, SIZE, POINTER, SIZE)
    code = hash_raw(passes, memory_kib, lanes, password, len(password), salt, len(salt), out, 32)
    if code != 0:
        raise WrongQuestion(f"Argon2 reports error {code}")
    return out.raw


def hkdf_sha256(secret, salt, info):
    """RFC 5869, 32 bytes: one round of the expansion."""
    extracted = hmac.digest(salt or bytes(32), secret, "sha256")
    return hmac.digest(extracted, info + b"\x01", "sha256")


# --- the formats of docs/formats.md -----------------------------------------------------------------------

def join_parts(*parts):
    """Each part behind its length in 4 bytes, big-endian."""
    return b"".join(struct.pack(">I", len(part)) + part for part in parts)


def open_envelope(key, associated, envelope):
    """nonce(12) || ciphertext || tag(16)"""
    if len(envelope) < 28:
        raise Refused
    return open_aes_256_gcm(key, envelope[:12], associated, envelope[12:-16], envelope[-16:])


def open_sealed_pin(site_keys, sealed, kind, account_number):
    """version(1) || key id(4) || nonce(12) || ciphertext || tag(16)"""
    if len(sealed) < 33 or sealed[0] != 1:
        raise Refused
    key_id = sealed[1:5]
    key = site_keys.get(struct.unpack(">I", key_id)[0])
    if key is None:
        raise Refused
    associated = join_parts(b"pindesk/pin/1", key_id, kind.encode(), account_number.encode())
    return open_envelope(key, associated, sealed[5:])


def open_grant(private_key, key_id, holder, sealed):
    """version(1) || ephemeral public key(32) || nonce(12) || ciphertext(32) || tag(16)"""
    if len(sealed) != 93 or sealed[0] != 1:
        raise Refused
    pair = X25519(private_key)
    ephemeral = sealed[1:33]
    key = hkdf_sha256(pair.shared_secret(ephemeral), ephemeral + pair.public_key(), b"pindesk/grant/1")
    associated = join_parts(b"pindesk/grant/1", struct.pack(">I", key_id), holder.encode())
    return open_envelope(key, associated, sealed[33:])


def wrap_key_of(site_id, user_name, password, kdf):
    match = re.fullmatch(r"argon2id:m=(\d+),t=(\d+),p=(\d+)", kdf)
    if match is None:
        raise WrongQuestion(f"unknown key derivation {kdf}")
    salt = hashlib.sha256((site_id + user_name.lower()).encode()).digest()
    root = argon2id(unicodedata.normalize("NFKC", password).encode(), salt, *map(int, match.groups()))
    return hkdf_sha256(root, b"", b"pindesk/wrap/1")


def unwrap_private_key(wrap_key, holder, wrapped):
    """version(1) || nonce(12) || ciphertext(32) || tag(16)"""
    if len(wrapped) != 61 or wrapped[0] != 1:
        raise Refused
    return open_envelope(wrap_key, join_parts(b"pindesk/private-key/1", holder.encode()), wrapped[1:])


def private_key_of_recovery_key(text):
    """56 Base32 characters: the key and the first 3 bytes of its SHA-256."""
    letters = re.sub(r"[\s-]", "", text).upper()
    try:
        raw = base64.b32decode(letters)
    except ValueError:
        raise Refused from None
    if len(raw) != 35 or hashlib.sha256(raw[:32]).digest()[:3] != raw[32:]:
        raise Refused
    return raw[:32]


# --- the site ---------------------------------------------------------------------------------------------

class Site:
    """The tables of a site, as lists of rows."""

    def __init__(self, path):
        with open(path, "rb") as file:
            self.is_sqlite = file.read(16) == b"SQLite format 3\x00"
        if self.is_sqlite:
            self.database = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
            self.database.row_factory = sqlite3.Row
        else:
            with open(path, encoding="utf-8") as file:
                self.tables = json.load(file)

    def rows(self, table, **wanted):
        """The rows of a table whose columns have the wanted values."""
        if self.is_sqlite:
            condition = " AND ".join(f"{column} = ?" for column in wanted) or "1 = 1"
            query = f"SELECT * FROM {table} WHERE {condition}"
            return self.database.execute(query, [*wanted.values()]).fetchall()
        return [row for row in self.tables.get(table) or []
                if all(row[column] == value for column, value in wanted.items())]

    def row(self, table, **wanted):
        found = self.rows(table, **wanted)
        if len(found) != 1:
            raise WrongQuestion(f"no such row in {table}: {wanted}")
        return found[0]


def binary(value):
    """A binary column: bytes in SQLite, hexadecimal in JSON, with \\x in front when PostgreSQL wrote it."""
    return bytes.fromhex(value.removeprefix("\\x")) if isinstance(value, str) else bytes(value)


def pin_row(site, account_number):
    location, _, customer = account_number.partition("/")
    account = site.row("account", location_id=location, customer_id=customer)
    return site.row("pin_secret", account_id=account["account_id"])


def holder_and_private_key(site, arguments, secret):
    if arguments.recovery:
        return "recovery", private_key_of_recovery_key(secret)
    person = site.row("staff", user_name=arguments.user.lower())
    credential = site.row("staff_credential", staff_id=person["staff_id"])
    holder = str(person["staff_id"])
    wrap_key = wrap_key_of(site.row("site")["id"], person["user_name"], secret, credential["kdf"])
    private_key = unwrap_private_key(wrap_key, holder, binary(person["wrapped_private_key"]))
    if X25519(private_key).public_key() != binary(person["public_key"]):
        raise Refused
    return holder, private_key


def site_keys_of(site, holder, private_key):
    """The keys that seal PINs and that were granted to this holder, by key id."""
    purposes = {row["key_id"]: row["purpose"] for row in site.rows("site_key")}
    return {row["key_id"]: open_grant(private_key, row["key_id"], holder, binary(row["sealed_key"]))
            for row in site.rows("key_grant", holder=holder)
            if purposes[row["key_id"]] in ("initial_pin", "customer_pin")}


def main():
    parser = argparse.ArgumentParser(description="Opens one sealed PIN of a PinDesk site.")
    parser.add_argument("site", help="SQLite site file, or JSON")
    who = parser.add_mutually_exclusive_group(required=True)
    who.add_argument("--user", help="user name; the password is read from standard input")
    who.add_argument("--recovery", action="store_true", help="the recovery key is read from standard input")
    parser.add_argument("--account", required=True, metavar="LID/CID")
    parser.add_argument("--moved-from", metavar="LID/CID", help="use the sealed PIN of this account instead")
    arguments = parser.parse_args()
    secret = getpass.getpass("Secret: ") if sys.stdin.isatty() else sys.stdin.readline().rstrip("\r\n")
    try:
        site = Site(arguments.site)
        holder, private_key = holder_and_private_key(site, arguments, secret)
        row = pin_row(site, arguments.moved_from or arguments.account)
        if arguments.moved_from:
            pin_row(site, arguments.account)
        keys = site_keys_of(site, holder, private_key)
        print(open_sealed_pin(keys, binary(row["sealed"]), row["kind"], arguments.account).decode())
        return 0
    except Refused:
        print("refused")
        return 1
    except (WrongQuestion, OSError, ValueError, KeyError, sqlite3.Error) as error:
        print(f"opensealed.py: {error}", file=sys.stderr)
        return 2


if __name__ == "__main__":
    sys.exit(main())
