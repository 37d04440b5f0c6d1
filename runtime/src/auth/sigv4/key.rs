//! Signing keys: four HMACs from a secret to the key of a day, a region and a service, which a cache spares.

use std::fmt;
use std::sync::{Mutex, MutexGuard, PoisonError};

use ring::{digest, hmac};
use zeroize::Zeroizing;

use crate::auth::credentials::Credentials;

/// How many keys a cache keeps. A client signs for one region and service, rarely for a few.
const CAPACITY: usize = 8;

/// Keeps signing keys, which are valid for a day, a region and a service each, so that they are derived once.
///
/// A client keeps one and hands it to each signature. Threads can share it. It keeps a few keys and drops the oldest; a key
/// of another day goes as soon as the same secret signs for the same region and service again.
///
/// A cache holds no secret access key, but derived keys sign as well until their day is over. `ring` does not overwrite
/// keys when they are dropped; what this crate itself holds of a secret is overwritten.
#[derive(Default)]
pub struct SigningKeyCache {
    entries: Mutex<Vec<Entry>>,
}

struct Entry {
    secret_digest: Zeroizing<[u8; digest::SHA256_OUTPUT_LEN]>,
    date: String,
    region: String,
    service: String,
    key: hmac::Key,
}

impl SigningKeyCache {
    /// An empty cache.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The key for this day (`20150830`), region and service.
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
        // Derived while the cache is not locked: at worst two threads derive the same key once.
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

    /// A thread that panicked can't leave the entries in a state which is wrong, so poisoning means nothing here.
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

/// Derives the key for one day, region and service.
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
