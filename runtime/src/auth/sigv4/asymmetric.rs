//! The keys of signatures that are valid in several regions. A private key of P-256 is derived from the secret,
//! once for all days, regions and services.

#[cfg(feature = "sigv4a")]
pub(super) use self::with_feature::{KeyPairs, sign};

/// Without the feature, nothing can be signed.
#[cfg(not(feature = "sigv4a"))]
pub(super) fn sign(
    _credentials: &crate::auth::Credentials,
    _cache: Option<&super::SigningKeyCache>,
    _text: &[u8],
) -> Result<Vec<u8>, super::SigningError> {
    Err(super::SigningError::MissingFeature("sigv4a"))
}

#[cfg(feature = "sigv4a")]
mod with_feature {
    use std::sync::{Arc, Mutex, PoisonError};

    use p256::SecretKey;
    use p256::elliptic_curve::sec1::ToEncodedPoint;
    use ring::rand::SystemRandom;
    use ring::signature::{ECDSA_P256_SHA256_ASN1_SIGNING, EcdsaKeyPair};
    use ring::{digest, hmac};
    use zeroize::Zeroizing;

    use crate::auth::Credentials;
    use crate::auth::sigv4::algorithm::Algorithm;
    use crate::auth::sigv4::{SigningError, SigningKeyCache};

    /// The most key pairs in a cache: one for each credentials, and rarely more than those before and after a
    /// refresh.
    const CAPACITY: usize = 4;

    /// The order of the curve P-256 less 2, its first byte first. A number up to it is one less than a key.
    const ORDER_LESS_2: [u8; 32] = [
        0xff, 0xff, 0xff, 0xff, 0x00, 0x00, 0x00, 0x00, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
        0xff, 0xbc, 0xe6, 0xfa, 0xad, 0xa7, 0x17, 0x9e, 0x84, 0xf3, 0xb9, 0xca, 0xc2, 0xfc, 0x63,
        0x25, 0x4f,
    ];

    /// Signs a text. The result is in the form of ASN.1, and differs each time.
    pub(in crate::auth::sigv4) fn sign(
        credentials: &Credentials,
        cache: Option<&SigningKeyCache>,
        text: &[u8],
    ) -> Result<Vec<u8>, SigningError> {
        let pair = match cache {
            Some(cache) => cache.pairs.get(credentials)?,
            None => Arc::new(pair(credentials)?),
        };
        let signature = pair.sign(&SystemRandom::new(), text);
        let signature = signature.map_err(|_| SigningError::NoKeyPair)?;
        Ok(signature.as_ref().to_vec())
    }

    /// The key pairs of a cache.
    #[derive(Default)]
    pub(in crate::auth::sigv4) struct KeyPairs(Mutex<Vec<Entry>>);

    struct Entry {
        id: String,
        secret_digest: Zeroizing<[u8; digest::SHA256_OUTPUT_LEN]>,
        pair: Arc<EcdsaKeyPair>,
    }

    impl KeyPairs {
        fn get(&self, credentials: &Credentials) -> Result<Arc<EcdsaKeyPair>, SigningError> {
            let is_of = |entry: &&Entry| {
                entry.id == credentials.access_key_id()
                    && entry.secret_digest[..] == credentials.secret_digest()[..]
            };
            let lock = || self.0.lock().unwrap_or_else(PoisonError::into_inner);
            if let Some(entry) = lock().iter().find(is_of) {
                return Ok(Arc::clone(&entry.pair));
            }
            // The key is derived without holding the lock. At worst two threads derive the same key once.
            let pair = Arc::new(pair(credentials)?);
            let mut entries = lock();
            if entries.len() >= CAPACITY {
                entries.remove(0);
            }
            entries.push(Entry {
                id: credentials.access_key_id().to_owned(),
                secret_digest: Zeroizing::new(*credentials.secret_digest()),
                pair: Arc::clone(&pair),
            });
            Ok(pair)
        }
    }

    /// Derives the key pair of credentials.
    fn pair(credentials: &Credentials) -> Result<EcdsaKeyPair, SigningError> {
        let (private, public) = derive(credentials).ok_or(SigningError::NoKeyPair)?;
        EcdsaKeyPair::from_private_key_and_public_key(
            &ECDSA_P256_SHA256_ASN1_SIGNING,
            &private[..],
            &public,
            &SystemRandom::new(),
        )
        .map_err(|_| SigningError::NoKeyPair)
    }

    /// Derives the private key and the public key, the latter as a point that is not compressed.
    ///
    /// The private key is one more than the first block of NIST SP 800-108 in counter mode, whose context is the
    /// id of the access key and a counter. If a block is too large for a key, the next counter is tried.
    pub(super) fn derive(credentials: &Credentials) -> Option<(Zeroizing<[u8; 32]>, Vec<u8>)> {
        let secret = credentials.secret_access_key();
        let mut seed = Zeroizing::new(String::with_capacity("AWS4A".len() + secret.len()));
        seed.push_str("AWS4A");
        seed.push_str(secret);
        let key = hmac::Key::new(hmac::HMAC_SHA256, seed.as_bytes());
        for counter in 1..=254_u8 {
            let mut block = hmac::Context::with_key(&key);
            // The number of the block, and at the end its length in bits.
            block.update(&1_u32.to_be_bytes());
            block.update(Algorithm::ManyRegions.name().as_bytes());
            block.update(&[0]);
            block.update(credentials.access_key_id().as_bytes());
            block.update(&[counter]);
            block.update(&256_u32.to_be_bytes());
            let tag = block.sign();
            let mut private = Zeroizing::new([0; 32]);
            private.copy_from_slice(tag.as_ref());
            if private[..] > ORDER_LESS_2[..] {
                continue;
            }
            // It is less than the order, so the carry never leaves the first byte.
            for byte in private.iter_mut().rev() {
                let (sum, carries) = byte.overflowing_add(1);
                *byte = sum;
                if !carries {
                    break;
                }
            }
            let public = SecretKey::from_slice(&private[..]).ok()?.public_key();
            let public = public.as_affine().to_encoded_point(false);
            return Some((private, public.as_bytes().to_vec()));
        }
        None
    }

    #[cfg(test)]
    mod tests {
        use ring::signature::{ECDSA_P256_SHA256_ASN1, UnparsedPublicKey};

        use super::*;
        use crate::auth::sigv4;

        /// The key of the credentials that AWS's test suite for this algorithm uses.
        #[test]
        fn the_key_is_the_one_of_the_test_suite() {
            let secret = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
            let (_, public) = derive(&Credentials::new("AKIDEXAMPLE", secret)).unwrap();
            let expected = "b6618f6a65740a99e650b33b6b4b5bd0d43b176d721a3edfea7e7d2d56d936b1";
            assert_eq!(sigv4::hex(&public[1..33]), expected);
            let expected = "865ed22a7eadc9c5cb9d2cbaca1b3699139fedc5043dc6661864218330c8e518";
            assert_eq!(sigv4::hex(&public[33..]), expected);
        }

        #[test]
        fn the_public_key_verifies_what_the_cache_signs() {
            let cache = SigningKeyCache::new();
            for secret in ["one", "other", "one"] {
                let credentials = Credentials::new("AKID", secret);
                let signature = sign(&credentials, Some(&cache), b"text").unwrap();
                let (_, public) = derive(&credentials).unwrap();
                let public = UnparsedPublicKey::new(&ECDSA_P256_SHA256_ASN1, public);
                assert!(public.verify(b"text", &signature).is_ok(), "{secret}");
                assert!(public.verify(b"other", &signature).is_err(), "{secret}");
            }
            let id = |id: usize| Credentials::new(id.to_string(), "one");
            for index in 0..2 * CAPACITY {
                sign(&id(index), Some(&cache), b"").unwrap();
            }
            assert_eq!(cache.pairs.0.lock().unwrap().len(), CAPACITY);
        }
    }
}
