"""What tests of certificates have alike: keys and certificates by openssl."""

from conformance.authorities import openssl
from conformance.principals import unique


class Made:
    """A certificate by openssl, and its key; signed by itself, or by `issuer`."""

    def __init__(self, tmp_path, name, *, issuer=None, key=("ec", "P-256"), days=90, authority=False, purpose="serverAuth"):
        kind, value = key
        stem = tmp_path / unique("made")
        self.key_path, self.path, csr = stem.with_suffix(".key"), stem.with_suffix(".pem"), stem.with_suffix(".csr")
        option = f"ec_paramgen_curve:{value}" if kind == "ec" else f"rsa_keygen_bits:{value}"
        openssl("genpkey", "-algorithm", kind.upper(), "-pkeyopt", option, "-out", self.key_path)
        extensions = stem.with_suffix(".ext")
        usage = "keyCertSign,cRLSign" if authority else "digitalSignature"
        constraints = "critical,CA:TRUE" if authority else "CA:FALSE"
        more = "" if authority else f"extendedKeyUsage={purpose}\nsubjectAltName=DNS:{name}\n"
        extensions.write_text(f"basicConstraints={constraints}\nkeyUsage=critical,{usage}\n{more}")
        openssl("req", "-new", "-key", self.key_path, "-subj", f"/O=Made/CN={name}", "-out", csr)
        signer = ["-CA", issuer.path, "-CAkey", issuer.key_path, "-CAcreateserial"] if issuer else ["-key", self.key_path]
        openssl("x509", "-req", "-in", csr, "-days", days, "-extfile", extensions, "-out", self.path, *signer)
        self.key, self.certificate = self.key_path.read_bytes(), self.path.read_bytes()

    def as_pkcs1(self):
        return openssl("pkey", "-in", self.key_path, "-traditional").encode()


def public_of(certificate):
    """The public key of a certificate."""
    return openssl("x509", "-noout", "-pubkey", stdin=certificate)
