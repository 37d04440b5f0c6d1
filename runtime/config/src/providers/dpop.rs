//! [`Dpop`]: proofs that a client has the key that a token was given to (RFC 9449).

use std::sync::Arc;
use std::time::SystemTime;

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use http::{HeaderName, HeaderValue, Uri};
use ring::rand::SystemRandom;
use ring::signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair as _};
use shapewright_runtime::client::layer::{Layer, LayerFuture, Next};
use shapewright_runtime::client::retry::Clock;
use shapewright_runtime::transport::Request;
use zeroize::Zeroizing;

/// What is before a key of P-256 in SEC 1, to make it one in PKCS #8: the version, and the names of the
/// algorithm and the curve.
const PREFIX: [u8; 24] = [
    2, 1, 0, 48, 19, 6, 7, 42, 134, 72, 206, 61, 2, 1, 6, 8, 42, 134, 72, 206, 61, 3, 1, 7,
];

/// The tags of DER for a sequence and for bytes.
const SEQUENCE: u8 = 0x30;
const BYTES: u8 = 0x04;

/// A layer that adds a proof to each attempt. Each has its own id, so that none can be used twice.
pub(super) struct Dpop {
    key: EcdsaKeyPair,
    clock: Arc<dyn Clock>,
}

impl Dpop {
    /// Reads a private key of the curve P-256 in PEM: `PRIVATE KEY` or `EC PRIVATE KEY`. `None` if it is
    /// none, or lacks its public half.
    pub(super) fn new(pem: &str, clock: Arc<dyn Clock>) -> Option<Self> {
        let mut text = Zeroizing::new(String::with_capacity(pem.len()));
        for line in pem.lines() {
            let line = line.trim();
            if !line.starts_with("-----") {
                text.push_str(line);
            }
        }
        let key = Zeroizing::new(STANDARD.decode(text.as_bytes()).ok()?);
        let (algorithm, random) = (&ECDSA_P256_SHA256_FIXED_SIGNING, SystemRandom::new());
        let key = EcdsaKeyPair::from_pkcs8(algorithm, &key, &random)
            .or_else(|_| EcdsaKeyPair::from_pkcs8(algorithm, &in_pkcs8(&key), &random));
        Some(Self {
            key: key.ok()?,
            clock,
        })
    }

    /// Returns the proof for a request to a URL. `None` if no signature can be made.
    fn proof(&self, uri: &Uri) -> Option<String> {
        let since = self.clock.time().duration_since(SystemTime::UNIX_EPOCH);
        let seconds = since.unwrap_or_default().as_secs();
        // The public key is a byte that says so, and both coordinates.
        let point = self.key.public_key().as_ref().get(1..65)?;
        let (x, y) = point.split_at(32);
        let (x, y) = (URL_SAFE_NO_PAD.encode(x), URL_SAFE_NO_PAD.encode(y));
        let header = format!(
            r#"{{"typ":"dpop+jwt","alg":"ES256","jwk":{{"kty":"EC","crv":"P-256","x":"{x}","y":"{y}"}}}}"#
        );
        let id = self.id();
        // A URI has no character that JSON would escape.
        let payload = format!(r#"{{"jti":"{id}","htm":"POST","htu":"{uri}","iat":{seconds}}}"#);
        let mut text = URL_SAFE_NO_PAD.encode(header);
        text.push('.');
        URL_SAFE_NO_PAD.encode_string(payload, &mut text);
        let signature = self.key.sign(&SystemRandom::new(), text.as_bytes()).ok()?;
        text.push('.');
        URL_SAFE_NO_PAD.encode_string(signature.as_ref(), &mut text);
        Some(text)
    }

    /// Returns a random UUID.
    fn id(&self) -> String {
        let (high, low) = (self.clock.random(), self.clock.random());
        let bits = (u128::from(high) << 64) | u128::from(low);
        // Version 4, and the variant of RFC 9562.
        let bits = (bits & !(0xf << 76)) | (0x4 << 76);
        let bits = (bits & !(0x3 << 62)) | (0x2 << 62);
        let hex = format!("{bits:032x}");
        let parts = [
            &hex[..8],
            &hex[8..12],
            &hex[12..16],
            &hex[16..20],
            &hex[20..],
        ];
        parts.join("-")
    }
}

impl Layer for Dpop {
    fn handle<'a>(&'a self, mut request: Request, next: Next<'a>) -> LayerFuture<'a> {
        Box::pin(async move {
            let proof = self.proof(request.uri());
            let proof = proof.and_then(|proof| HeaderValue::try_from(proof).ok());
            // Without a proof, the service says that it is missing.
            if let Some(mut proof) = proof {
                proof.set_sensitive(true);
                let name = HeaderName::from_static("dpop");
                request.headers_mut().insert(name, proof);
            }
            next.run(request).await
        })
    }
}

/// Puts a key in SEC 1 into the form that ring reads.
fn in_pkcs8(key: &[u8]) -> Zeroizing<Vec<u8>> {
    let mut inner = Zeroizing::new(PREFIX.to_vec());
    inner.extend_from_slice(&tagged(BYTES, key));
    tagged(SEQUENCE, &inner)
}

/// Puts a tag of DER and a length before some bytes.
fn tagged(tag: u8, content: &[u8]) -> Zeroizing<Vec<u8>> {
    let length = content.len().to_be_bytes();
    let length = &length[content.len().leading_zeros() as usize / 8..];
    let mut out = Zeroizing::new(Vec::with_capacity(content.len() + 10));
    out.push(tag);
    if let ([] | [0..=0x7f], Ok(short)) = (length, u8::try_from(content.len())) {
        out.push(short);
    } else {
        // There are at most 8 bytes.
        if let Ok(count) = u8::try_from(length.len()) {
            out.push(0x80 | count);
        }
        out.extend_from_slice(length);
    }
    out.extend_from_slice(content);
    out
}

#[cfg(test)]
pub(super) mod tests {
    use ring::signature::{ECDSA_P256_SHA256_FIXED, UnparsedPublicKey};
    use shapewright_runtime::Document;

    use super::*;
    use crate::providers::json::Json;
    use crate::testing::Script;

    /// Makes a key in PEM and PKCS #8.
    pub(in super::super) fn key() -> String {
        let key = der();
        format!(
            "-----BEGIN PRIVATE KEY-----\n{}\n-----END PRIVATE KEY-----\n",
            STANDARD.encode(key)
        )
    }

    fn der() -> Vec<u8> {
        let algorithm = &ECDSA_P256_SHA256_FIXED_SIGNING;
        let key = EcdsaKeyPair::generate_pkcs8(algorithm, &SystemRandom::new()).unwrap();
        key.as_ref().to_vec()
    }

    fn dpop(pem: &str) -> Option<Dpop> {
        Dpop::new(pem, Arc::clone(Script::new().surroundings().clock()))
    }

    /// Checks a proof, and returns its payload.
    pub(in super::super) fn checked(proof: &str) -> Document {
        let (text, signature) = proof.rsplit_once('.').unwrap();
        let (header, payload) = text.split_once('.').unwrap();
        let read = |text: &str| Json::parse(&URL_SAFE_NO_PAD.decode(text).unwrap()).unwrap();
        let header = read(header);
        assert_eq!(header.text("typ"), Some("dpop+jwt"));
        assert_eq!(header.text("alg"), Some("ES256"));
        assert_eq!(header.text_in("jwk", "kty"), Some("EC"));
        assert_eq!(header.text_in("jwk", "crv"), Some("P-256"));
        let mut point = vec![4];
        for name in ["x", "y"] {
            let half = header.text_in("jwk", name).unwrap();
            point.extend(URL_SAFE_NO_PAD.decode(half).unwrap());
        }
        let signature = URL_SAFE_NO_PAD.decode(signature).unwrap();
        assert_eq!(signature.len(), 64);
        let key = UnparsedPublicKey::new(&ECDSA_P256_SHA256_FIXED, point);
        key.verify(text.as_bytes(), &signature).unwrap();
        read(payload).document().clone()
    }

    #[test]
    fn proofs_are_signed_and_differ() {
        let dpop = dpop(&key()).unwrap();
        let uri = Uri::from_static("https://a.example/v1/token");
        let first = checked(&dpop.proof(&uri).unwrap());
        assert_eq!(first.get("htm").unwrap().as_str(), Some("POST"));
        let uri_of = |it: &Document| it.get("htu").unwrap().as_str().unwrap().to_owned();
        assert_eq!(uri_of(&first), "https://a.example/v1/token");
        assert_eq!(first.get("iat").unwrap().as_i64(), Some(1_767_225_600));
        let second = checked(&dpop.proof(&uri).unwrap());
        let id = |it: &Document| it.get("jti").unwrap().as_str().unwrap().to_owned();
        assert_ne!(id(&first), id(&second));
        let id = id(&first);
        let lengths: Vec<usize> = id.split('-').map(str::len).collect();
        assert_eq!(lengths, [8, 4, 4, 4, 12]);
        assert_eq!(&id[14..15], "4");
        assert!("89ab".contains(&id[19..20]), "{id}");
    }

    #[test]
    fn keys_of_both_forms_are_read() {
        let key = der();
        // The key in SEC 1 is what the outer form ends with.
        let inner = STANDARD.encode(&key[29..]);
        for pem in [
            format!("-----BEGIN EC PRIVATE KEY-----\r\n{inner}\r\n-----END EC PRIVATE KEY-----"),
            inner.clone(),
            format!("{}\n{}", &inner[..64], &inner[64..]),
        ] {
            let dpop = dpop(&pem).unwrap();
            checked(&dpop.proof(&Uri::from_static("https://a.example/")).unwrap());
        }
        assert_eq!(*in_pkcs8(&key[29..]), key);
    }

    #[test]
    fn what_is_no_key_is_none() {
        let key = der();
        for bytes in [&key[..0], &key[..60], &key[29..70], b"x"] {
            assert!(dpop(&STANDARD.encode(bytes)).is_none(), "{bytes:?}");
        }
        assert!(dpop("-").is_none());
    }

    proptest::proptest! {
        #[test]
        fn any_text_is_read_without_a_panic(bytes: Vec<u8>, text: String) {
            let _ = dpop(&STANDARD.encode(bytes));
            let _ = dpop(&text);
        }
    }

    #[test]
    fn lengths_are_those_of_der() {
        for (length, expected) in [
            (0, vec![4, 0]),
            (0x7f, vec![4, 0x7f]),
            (0x80, vec![4, 0x81, 0x80]),
            (0x1234, vec![4, 0x82, 0x12, 0x34]),
        ] {
            let found = tagged(BYTES, &vec![0; length]);
            assert_eq!(found[..found.len() - length], expected, "{length}");
        }
    }
}
