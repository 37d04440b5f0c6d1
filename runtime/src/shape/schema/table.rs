//! The table of schemas that were made from declarations, by type.
//!
//! The simplest place for a schema would be a `static` in the generated type. But every static costs the
//! compiler as much as a function. One table for all types is as fast to read: the place of a type follows
//! from its [`TypeId`], and reading takes no lock.

use std::any::TypeId;
use std::hash::{Hash, Hasher};
use std::sync::OnceLock;

use super::{Member, Schema, declaration};

/// The schemas of shapes.
pub(crate) static SCHEMAS: OnceLock<Table<Schema>> = OnceLock::new();

// Nothing here is generic over the type, because the compiler would instantiate it for each: such functions
// were a quarter of the debug build of a generated crate. Only the look into the slot where nearly all types
// are is inlined.

/// Returns the schema of a newtype. `members` are its members unless the declaration says otherwise. Without
/// a declaration, its name is taken from its type.
#[inline]
pub(crate) fn of_newtype(
    id: TypeId,
    path: &'static str,
    declaration: &'static str,
    members: &'static [Member],
) -> &'static Schema {
    match first(&SCHEMAS, id) {
        Some(schema) => schema,
        None => make_newtype(id, path, declaration, members),
    }
}

#[cold]
fn make_newtype(
    id: TypeId,
    path: &'static str,
    declaration: &'static str,
    members: &'static [Member],
) -> &'static Schema {
    find_or(&SCHEMAS, id, || match declaration {
        "" => named(declaration::unmarked(path), members),
        declaration => Box::leak(Box::new(declaration::newtype(declaration, members))),
    })
}

/// Creates the schema of a shape about which the model says only its name and members. The name is taken from
/// a type.
pub(crate) fn named(path: &'static str, members: &'static [Member]) -> &'static Schema {
    let name = path.rsplit("::").next().unwrap_or(path);
    Box::leak(Box::new(Schema::new(name).members(members)))
}

/// Returns the schema, if it is in the first slot for its type.
#[inline]
pub(crate) fn first<V>(table: &'static OnceLock<Table<V>>, id: TypeId) -> Option<&'static V> {
    match table.get()?.slot(place(id)).get() {
        Some((found, schema)) if *found == id => Some(schema),
        _ => None,
    }
}

/// Returns the value of a type. On the first call, `make` creates it.
pub(crate) fn find_or<V>(
    first: &'static OnceLock<Table<V>>,
    id: TypeId,
    make: impl FnOnce() -> &'static V,
) -> &'static V {
    let table = first.get_or_init(|| Table::with_slots(SLOTS));
    match table.find(id) {
        Some(schema) => schema,
        // This must not happen during a search, because making a schema may need another one.
        None => table.find_or_insert(id, make()),
    }
}

/// The number of slots in the first table. It is enough for a program that uses a few services.
const SLOTS: usize = 512;

/// The number of slots that a type may be in. If all are taken, the type goes into the next table.
const PROBES: usize = 8;

/// A slot for a type and its schema.
type Slot<V> = OnceLock<(TypeId, &'static V)>;

/// A hash table that only grows. Each slot is written once.
pub(crate) struct Table<V: 'static> {
    slots: Box<[Slot<V>]>,
    /// The next table, which has more slots.
    next: OnceLock<Box<Table<V>>>,
}

impl<V> Table<V> {
    fn with_slots(number: usize) -> Self {
        Self {
            slots: (0..number).map(|_| OnceLock::new()).collect(),
            next: OnceLock::new(),
        }
    }

    /// Returns the slot at a place. The number of slots is a power of two.
    #[inline]
    fn slot(&self, place: usize) -> &Slot<V> {
        &self.slots[place & (self.slots.len() - 1)]
    }

    /// Returns the slots that a type may be in.
    fn probe(&self, id: TypeId) -> impl Iterator<Item = &Slot<V>> {
        let start = place(id);
        (0..PROBES).map(move |step| self.slot(start.wrapping_add(step)))
    }

    fn find(&self, id: TypeId) -> Option<&'static V> {
        for slot in self.probe(id) {
            let (found, schema) = slot.get()?;
            if *found == id {
                return Some(schema);
            }
        }
        self.next.get()?.find(id)
    }

    /// Inserts a schema, unless the type has one. Two threads may make the same schema at once; both get the
    /// first one inserted.
    fn find_or_insert(&self, id: TypeId, schema: &'static V) -> &'static V {
        for slot in self.probe(id) {
            let (found, schema) = slot.get_or_init(|| (id, schema));
            if *found == id {
                return schema;
            }
        }
        let next = self
            .next
            .get_or_init(|| Box::new(Self::with_slots(4 * self.slots.len())));
        next.find_or_insert(id, schema)
    }
}

/// Returns a number for a type. The `TypeId` is already a good hash.
#[inline]
fn place(id: TypeId) -> usize {
    /// A hasher that keeps the number it gets.
    #[derive(Default)]
    struct Keep(u64);

    impl Hasher for Keep {
        fn finish(&self) -> u64 {
            self.0
        }

        fn write(&mut self, bytes: &[u8]) {
            for byte in bytes {
                self.0 = self.0.rotate_left(8) ^ u64::from(*byte);
            }
        }

        fn write_u64(&mut self, number: u64) {
            self.0 = number;
        }
    }

    let mut hasher = Keep::default();
    id.hash(&mut hasher);
    #[expect(
        clippy::cast_possible_truncation,
        reason = "any bits of a hash will do"
    )]
    let place = hasher.finish() as usize;
    place
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A type for every number.
    struct Numbered<const NUMBER: usize>;

    macro_rules! ids {
        ($($number:literal)*) => {
            [$(TypeId::of::<Numbered<$number>>(),)*]
        };
    }

    fn schema(name: &str) -> &'static Schema {
        Box::leak(Box::new(Schema::new(name.to_owned().leak())))
    }

    #[test]
    fn every_type_has_one_schema_however_many_there_are() {
        // So few slots force tables to be chained.
        let table = Table::with_slots(2);
        let ids = ids!(0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39);
        let mut made = Vec::new();
        for (index, id) in ids.iter().enumerate() {
            assert!(table.find(*id).is_none());
            let name = index.to_string();
            made.push(table.find_or_insert(*id, schema(&name)));
        }
        for (index, id) in ids.iter().enumerate() {
            let again = table.find_or_insert(*id, schema("another"));
            assert!(std::ptr::eq(again, made[index]));
            assert!(table.find(*id).is_some_and(|it| std::ptr::eq(it, again)));
            assert_eq!(again.name, index.to_string());
        }
        assert!(table.next.get().is_some());
    }

    #[test]
    fn no_type_gets_the_schema_of_another() {
        // More types than slots force many types to compete for a slot.
        fn check<T: 'static>() {
            let name = std::any::type_name::<T>().replace("::", ".").leak();
            assert_eq!(of_newtype(TypeId::of::<T>(), name, "", &[]).name, name);
        }
        macro_rules! squared {
            ($($number:literal)*) => {{
                fn row<A: 'static>() {
                    $(check::<(A, Numbered<$number>)>();)*
                }
                $(row::<Numbered<$number>>();)*
            }};
        }
        for _ in 0..2 {
            squared!(0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31);
        }
    }

    #[test]
    fn the_name_of_a_newtype_is_that_of_its_parameter_without_the_mark() {
        struct JobIdMarker;
        struct OtherMarker;

        for (name, expected) in [
            ("JobIdMarker", "JobId"),
            ("NextMarkerMarker", "NextMarker"),
            ("JobId", "JobId"),
        ] {
            assert_eq!(declaration::unmarked(name), expected);
        }
        let id = TypeId::of::<JobIdMarker>();
        let path = std::any::type_name::<JobIdMarker>();
        assert_eq!(of_newtype(id, path, "", &[]).name, "JobId");
        let id = TypeId::of::<OtherMarker>();
        assert_eq!(
            of_newtype(id, "", "OtherMarker(.min(1))", &[]).name,
            "Other"
        );
    }

    #[test]
    fn threads_which_need_a_schema_at_once_get_the_same() {
        struct Shared;
        let schemas = std::thread::scope(|scope| {
            let threads: Vec<_> = (0..8)
                .map(|_| scope.spawn(|| of_newtype(TypeId::of::<Shared>(), "Shared", "", &[])))
                .collect();
            let joined = threads.into_iter().map(|thread| thread.join().unwrap());
            joined.collect::<Vec<_>>()
        });
        assert!(schemas.iter().all(|it| std::ptr::eq(*it, schemas[0])));
        assert_eq!(schemas[0].name, "Shared");
    }
}
