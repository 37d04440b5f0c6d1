//! Signing keys. Four HMACs turn a secret into the key for a day, a region and a service. A cache saves
//! repeating them.

use std::fmt;
use std::sync::{Mutex, MutexGuard, PoisonError};

use ring::{digest, hmac};
use zeroize::Zeroizing;

use crate::auth::credentials::Credentials;

/// The most keys in a cache. A client signs for one region and service, or rarely for a few.
const CAPACITY: usize = 8;

/// A cache of signing keys. Each key is valid for a day, a region and a service, and is derived once.
///
/// A client has one cache and uses it for every signature. Threads can share it. It keeps a few keys and
/// drops the oldest. A key of an earlier day is dropped when the same secret signs for the same region and
/// service again.
///
/// A cache contains no secret access key, but a derived key can sign too until its day is over. `ring` does
/// not overwrite keys in memory when they are dropped. This crate overwrites its own copies of secrets.
#[derive(Default)]
pub struct SigningKeyCache {
    entries: Mutex<Vec<Entry>>,
    /// Those of signatures for several regions.
    #[cfg(feature = "sigv4a")]
    pub(super) pairs: super::asymmetric::KeyPairs,
}

struct Entry {
    secret_digest: Zeroizing<[u8; digest::SHA256_OUTPUT_LEN]>,
    date: String,
    region: String,
    service: String,
    key: hmac::Key,
}

impl SigningKeyCache {
    /// Creates an empty cache.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Returns the key for this day (`20150830`), region and service.
    pub(super) fn key(
        &self,
        credentials: &Credentials,
        date: &str,
        region: &str,
        service: &str,
    ) -> hmac::Key {
        let for_same_use = |entry: &Entry| {
            entry.secret_digest[..] == credentials.secret_digest()[..]
                && entry.region == region
                && entry.service == service
        };
        let hit = |entry: &&Entry| entry.date == date && for_same_use(entry);
        if let Some(entry) = self.entries().iter().find(hit) {
            return entry.key.clone();
        }
        // The key is derived without holding the lock. At worst two threads derive the same key once.
        let key = derive(credentials.secret_access_key(), date, region, service);
        let mut entries = self.entries();
        entries.retain(|entry| !for_same_use(entry));
        if entries.len() >= CAPACITY {
            entries.remove(0);
        }
        entries.push(Entry {
            secret_digest: Zeroizing::new(*credentials.secret_digest()),
            date: date.to_owned(),
            region: region.to_owned(),
            service: service.to_owned(),
            key: key.clone(),
        });
        key
    }

    /// Locks the entries. A panicking thread can't leave them in a wrong state, so poisoning is ignored.
    fn entries(&self) -> MutexGuard<'_, Vec<Entry>> {
        self.entries.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for SigningKeyCache {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SigningKeyCache")
            .field("keys", &self.entries().len())
            .finish()
    }
}

/// Derives the key for a day, a region and a service.
pub(super) fn derive(secret: &str, date: &str, region: &str, service: &str) -> hmac::Key {
    let mut seed = Zeroizing::new(String::with_capacity("AWS4".len() + secret.len()));
    seed.push_str("AWS4");
    seed.push_str(secret);
    let mut key = hmac::Key::new(hmac::HMAC_SHA256, seed.as_bytes());
    for part in [date, region, service, "aws4_request"] {
        key = hmac::Key::new(
            hmac::HMAC_SHA256,
            hmac::sign(&key, part.as_bytes()).as_ref(),
        );
    }
    key
}

#[cfg(test)]
mod tests {
    use super::*;

    fn signs_alike(one: &hmac::Key, other: &hmac::Key) -> bool {
        hmac::sign(one, b"text").as_ref() == hmac::sign(other, b"text").as_ref()
    }

    #[test]
    fn a_cached_key_is_the_derived_one_whatever_changes() {
        let cache = SigningKeyCache::new();
        let uses = [
            ("secret", "20150830", "us-east-1", "iam"),
            ("secret", "20150830", "us-east-1", "sts"),
            ("secret", "20150830", "eu-west-1", "sts"),
            ("secret", "20150831", "eu-west-1", "sts"),
            ("secret", "20150830", "eu-west-1", "sts"),
            ("other", "20150830", "eu-west-1", "sts"),
        ];
        for (secret, date, region, service) in uses.into_iter().chain(uses) {
            let credentials = Credentials::new("AKID", secret);
            let derived = derive(secret, date, region, service);
            let case = format!("{secret} {date} {region} {service}");
            assert!(
                signs_alike(&cache.key(&credentials, date, region, service), &derived),
                "{case}"
            );
            assert!(
                signs_alike(&cache.key(&credentials, date, region, service), &derived),
                "{case}, again"
            );
        }
    }

    #[test]
    fn keeps_few_keys_and_one_day() {
        let cache = SigningKeyCache::new();
        let credentials = Credentials::new("AKID", "secret");
        cache.key(&credentials, "20150830", "us-east-1", "iam");
        cache.key(&credentials, "20150831", "us-east-1", "iam");
        assert_eq!(format!("{cache:?}"), "SigningKeyCache { keys: 1 }");
        for region in 0..2 * CAPACITY {
            cache.key(&credentials, "20150831", &region.to_string(), "iam");
        }
        assert_eq!(cache.entries().len(), CAPACITY);
        assert_eq!(cache.entries().last().unwrap().region, "15");
    }

    #[test]
    fn a_hit_adds_nothing_and_needs_no_same_object() {
        let cache = SigningKeyCache::new();
        for _ in 0..3 {
            cache.key(
                &Credentials::new("AKID", "secret"),
                "20150830",
                "us-east-1",
                "iam",
            );
        }
        assert_eq!(cache.entries().len(), 1);
    }
}
