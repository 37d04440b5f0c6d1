//! Every rule that turns a name of the model into a Rust name.
//!
//! In flows one wire name at a time (a shape, member, enum value, operation or service id); out flows an identifier that
//! compiles without a lint warning. The functions look at one name only, so two names may come out equal; [`Names`]
//! makes them distinct within one scope. Wire names are never recovered from Rust names: the IR keeps both.

use std::collections::{BTreeMap, BTreeSet};

use heck::{ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};

/// The variant of every generated enum and union which keeps a value the model does not list.
pub const CATCH_ALL_VARIANT: &str = "Unknown";

/// The variant of every operation's error enum which keeps an error the model does not list.
pub const UNHANDLED_VARIANT: &str = "Unhandled";

/// Keywords of edition 2024, strict and reserved, which work as raw identifiers. Sorted.
const RAW_KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let",
    "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return",
    "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield",
];

/// Keywords which cannot be raw identifiers.
const PATH_KEYWORDS: &[&str] = &["Self", "crate", "self", "super"];

/// Names of types, traits, variants and derives which the prelude of edition 2024 brings into every module. Sorted.
///
/// Where a module defines a type of such a name, generated code there must write the full path of the standard one.
pub const PRELUDE_NAMES: &[&str] = &[
    "AsMut",
    "AsRef",
    "AsyncFn",
    "AsyncFnMut",
    "AsyncFnOnce",
    "Box",
    "Clone",
    "Copy",
    "Debug",
    "Default",
    "DoubleEndedIterator",
    "Drop",
    "Eq",
    "Err",
    "ExactSizeIterator",
    "Extend",
    "Fn",
    "FnMut",
    "FnOnce",
    "From",
    "FromIterator",
    "Future",
    "Hash",
    "Into",
    "IntoFuture",
    "IntoIterator",
    "Iterator",
    "None",
    "Ok",
    "Option",
    "Ord",
    "PartialEq",
    "PartialOrd",
    "Result",
    "Send",
    "Sized",
    "Some",
    "String",
    "Sync",
    "ToOwned",
    "ToString",
    "TryFrom",
    "TryInto",
    "Unpin",
    "Vec",
];

/// Methods which a generated structure has besides its setters, inherent or through a trait. Sorted.
///
/// An inherent setter of the same name would either not compile or hide the trait's method.
const STRUCTURE_METHODS: &[&str] = &[
    "as_mut",
    "as_ref",
    "borrow",
    "borrow_mut",
    "build",
    "builder",
    "clone",
    "clone_from",
    "clone_into",
    "cmp",
    "default",
    "deref",
    "deref_mut",
    "drop",
    "eq",
    "fmt",
    "from",
    "hash",
    "into",
    "ne",
    "new",
    "partial_cmp",
    "read",
    "schema",
    "to_owned",
    "try_from",
    "try_into",
    "type_id",
    "validate",
    "write",
];

/// Methods which exception structures have through `std::error::Error` and `Display`. Sorted.
const EXCEPTION_METHODS: &[&str] = &["cause", "provide", "source", "to_string"];

/// Methods which every client has besides its operations. Sorted.
const CLIENT_METHODS: &[&str] = &[
    "as_ref",
    "borrow",
    "borrow_mut",
    "builder",
    "call",
    "clone",
    "clone_from",
    "clone_into",
    "config",
    "default",
    "drop",
    "execute",
    "fmt",
    "from",
    "into",
    "new",
    "send",
    "to_owned",
    "try_from",
    "try_into",
    "type_id",
];

/// Spellings which casing by humps would tear apart, such as `IoT` into `io_t`, and what stands in for them.
const COMPOUNDS: &[(&str, &str)] = &[
    ("GiB", "Gib"),
    ("GraphQL", "Graphql"),
    ("IPv4", "Ipv4"),
    ("IPv6", "Ipv6"),
    ("IoT", "Iot"),
    ("KiB", "Kib"),
    ("MiB", "Mib"),
    ("OAuth", "Oauth"),
    ("SSLv", "Sslv"),
    ("TLSv", "Tlsv"),
    ("VCpu", "Vcpu"),
    ("vCPU", "Vcpu"),
];

/// The primitive types of the model, as far as [`is_primitive_alias`] tells them apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Primitive {
    /// UTF-8 text.
    String,
    /// `true` or `false`.
    Boolean,
    /// A signed integer of 8 bits.
    Byte,
    /// A signed integer of 16 bits.
    Short,
    /// A signed integer of 32 bits.
    Integer,
    /// A signed integer of 64 bits.
    Long,
    /// A signed integer of any size.
    BigInteger,
    /// A decimal number of any size and precision.
    BigDecimal,
    /// A floating-point number of 32 bits.
    Float,
    /// A floating-point number of 64 bits.
    Double,
    /// An instant.
    Timestamp,
    /// Bytes.
    Blob,
    /// An open document.
    Document,
}

impl Primitive {
    /// The spellings of the primitive in shape names, as snake-case words.
    fn spellings(self) -> &'static [&'static str] {
        match self {
            Self::String => &["string", "str"],
            Self::Boolean => &["boolean", "bool"],
            Self::Byte => &["byte"],
            Self::Short => &["short"],
            Self::Integer => &["integer", "int"],
            Self::Long => &["long"],
            Self::BigInteger => &["big_integer"],
            Self::BigDecimal => &["big_decimal"],
            Self::Float => &["float"],
            Self::Double => &["double"],
            Self::Timestamp => &[
                "timestamp",
                "time_stamp",
                "date_time",
                "datetime",
                "date_timestamp",
                "iso8601_timestamp",
                "timestamp_iso8601",
                "timestamp_unix",
                "timestamp_date_time",
                "timestamp_epoch_seconds",
                "timestamp_http_date",
            ],
            Self::Blob => &["blob"],
            Self::Document => &["document"],
        }
    }
}

/// Words around a primitive's name which say nothing about the value, only about nullability or the modeller's habits.
const DECORATIONS: &[&str] = &[
    "box",
    "boxed",
    "generic",
    "java",
    "non",
    "nullable",
    "object",
    "optional",
    "primitive",
    "synthetic",
    "wrapper",
];

/// Words which are decoration as well, but only behind the primitive: a `ValueString` is the text of some value.
const SUFFIXES: &[&str] = &["type", "value"];

/// Whether a shape's name merely repeats its primitive, so that the Rust primitive serves in place of a newtype.
///
/// The name decides alone: leading underscores and words such as `Boxed`, `Nullable` or `Object` are dropped, and what
/// remains has to be the primitive's own name. A name that states a constraint (`__integerMin0`, `String64`,
/// `NonEmptyString`), a handling (`SensitiveString`, `BlobStream`) or another type than the shape has (`Timestamp` for a
/// string) says more than the primitive does, and stays a newtype.
///
/// A caller which has constraints or the `sensitive` trait on such a shape decides itself whether to keep them.
#[must_use]
pub fn is_primitive_alias(shape_name: &str, kind: Primitive) -> bool {
    let snake = shape_name.to_snake_case();
    let words = snake.split('_').enumerate();
    let telling: Vec<&str> = words
        .filter(|(index, word)| {
            !(DECORATIONS.contains(word) || *index > 0 && SUFFIXES.contains(word))
        })
        .map(|(_, word)| word)
        .collect();
    // `NonNullable` is decoration, while the `Non` of `NonString` would not be.
    let negated = snake.split('_').any(|word| word == "non") && !snake.contains("non_nullable");
    !negated && kind.spellings().contains(&telling.join("_").as_str())
}

/// The name of the type for a shape: the model's own spelling, with its first letter raised.
///
/// Characters that no identifier has, and underscores, end a word whose successor is raised: `__listOf__string` becomes
/// `ListOfString`. An underscore between two digits stays, so that `AbpV1_0_x` becomes `AbpV1_0X`.
#[must_use]
pub fn type_name(shape_name: &str) -> String {
    let chars: Vec<char> = shape_name.chars().collect();
    let mut name = String::with_capacity(shape_name.len());
    let mut raise = true;
    for (index, &character) in chars.iter().enumerate() {
        if character.is_ascii_alphanumeric() {
            name.push(if raise {
                character.to_ascii_uppercase()
            } else {
                character
            });
            raise = false;
        } else {
            raise = true;
            let digit_at = |index: usize| chars.get(index).is_some_and(char::is_ascii_digit);
            if character == '_' && index > 0 && digit_at(index - 1) && digit_at(index + 1) {
                name.push('_');
            }
        }
    }
    camel_identifier(name)
}

/// The name of the field for a structure's member: snake case, raw where it is a keyword.
#[must_use]
pub fn member_name(member: &str) -> String {
    raw_identifier(snake_identifier(member, "value"))
}

/// The name of the variant for a value of an enum, derived from the value as it stands on the wire.
///
/// Both model formats have the value, while only one has a name for it.
#[must_use]
pub fn variant_name(value: &str) -> String {
    let name = camel_identifier(separate(value).to_upper_camel_case());
    if name == CATCH_ALL_VARIANT {
        format!("{name}Value")
    } else {
        name
    }
}

/// The name of the variant for a member of a union.
#[must_use]
pub fn union_variant(member: &str) -> String {
    variant_name(member)
}

/// The name of the module, and file, for an operation. A keyword gets an underscore: raw file names puzzle readers.
#[must_use]
pub fn operation_module(operation: &str) -> String {
    let name = snake_identifier(operation, "operation");
    if is_keyword(&name) {
        format!("{name}_")
    } else {
        name
    }
}

/// The name of the client's method for an operation, which none of the client's other methods has.
#[must_use]
pub fn method_name(operation: &str) -> String {
    let name = snake_identifier(operation, "operation");
    if CLIENT_METHODS.binary_search(&name.as_str()).is_ok() {
        return format!("{name}_operation");
    }
    raw_identifier(name)
}

/// The name of the setter for a structure's field, as [`member_name`] gives it: the same, unless the structure has a method
/// of that name.
#[must_use]
pub fn setter_name(field: &str) -> String {
    let name = spoken(field);
    if STRUCTURE_METHODS.binary_search(&name).is_ok() {
        return format!("set_{name}");
    }
    field.to_owned()
}

/// The name of the setter for an exception's field, which hides no method of `std::error::Error` either.
#[must_use]
pub fn exception_setter_name(field: &str) -> String {
    let name = setter_name(field);
    if EXCEPTION_METHODS.binary_search(&name.as_str()).is_ok() {
        format!("set_{name}")
    } else {
        name
    }
}

/// The name of the variant for an exception in an operation's error enum: the type's name without its suffix.
///
/// The suffix stays where nothing, a name that starts with a digit, a keyword or [`UNHANDLED_VARIANT`] would be left.
#[must_use]
pub fn error_variant(exception: &str) -> String {
    let full = type_name(exception);
    for suffix in ["Exception", "Error", "Fault"] {
        if let Some(short) = full.strip_suffix(suffix) {
            let valid = short.starts_with(|first: char| first.is_ascii_alphabetic())
                && !short.ends_with('_');
            if valid && !is_keyword(short) && short != UNHANDLED_VARIANT {
                return short.to_owned();
            }
            break;
        }
    }
    if full == UNHANDLED_VARIANT {
        format!("{full}Error")
    } else {
        full
    }
}

/// The names of the variants for all exceptions of one operation, by exception.
///
/// Exceptions that differ in their suffix only keep it, so that `Throttling2` is the last resort.
#[must_use]
pub fn error_variants<'a>(
    exceptions: impl IntoIterator<Item = &'a str>,
) -> BTreeMap<String, String> {
    let exceptions: BTreeSet<&str> = exceptions.into_iter().collect();
    let mut wanted: BTreeMap<String, u32> = BTreeMap::new();
    for exception in &exceptions {
        *wanted.entry(error_variant(exception)).or_default() += 1;
    }
    let choose = |exception: &str| {
        let short = error_variant(exception);
        let full = type_name(exception);
        let shared = wanted.get(&short).is_some_and(|&count| count > 1);
        if shared && full != UNHANDLED_VARIANT {
            full
        } else {
            short
        }
    };
    let names = Names::new(Case::Camel).reserve([UNHANDLED_VARIANT]);
    names.allocate(
        exceptions
            .iter()
            .map(|exception| (*exception, choose(exception))),
    )
}

/// The name of the crate for a service id: lower-case words joined by hyphens, as `iot-jobs-data-plane`.
#[must_use]
pub fn crate_name(service_id: &str) -> String {
    let lower = service_id.to_ascii_lowercase();
    let words: Vec<&str> = lower
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    let name = words.join("-");
    if name.is_empty() || name.starts_with(|first: char| first.is_ascii_digit()) {
        return if name.is_empty() {
            "service".to_owned()
        } else {
            format!("service-{name}")
        };
    }
    let taken = ["alloc", "core", "proc-macro", "std", "test"];
    if is_keyword(&name) || taken.contains(&name.as_str()) {
        format!("{name}-service")
    } else {
        name
    }
}

/// The name of a constant: words in capitals, joined by underscores.
#[must_use]
pub fn const_name(name: &str) -> String {
    let name = separate(name).to_shouty_snake_case();
    match name.chars().next() {
        None => "VALUE".to_owned(),
        Some(first) if first.is_ascii_digit() => format!("_{name}"),
        Some(_) => name,
    }
}

/// Whether a type of this name hides one which the prelude brings into every module.
#[must_use]
pub fn is_prelude_name(name: &str) -> bool {
    PRELUDE_NAMES.binary_search(&name).is_ok()
}

/// The name without the mark of raw identifiers, as links in docs and readers spell it.
#[must_use]
pub fn spoken(name: &str) -> &str {
    name.strip_prefix("r#").unwrap_or(name)
}

/// Whether a word is a keyword of edition 2024, strict or reserved.
#[must_use]
pub fn is_keyword(word: &str) -> bool {
    RAW_KEYWORDS.binary_search(&word).is_ok() || PATH_KEYWORDS.contains(&word)
}

/// How the names of a scope are cased, which decides how a number is appended to one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Case {
    /// Types and variants: `Name2`.
    Camel,
    /// Fields, methods, modules and constants: `name_2`.
    Snake,
}

/// Makes the names of one scope distinct, in a way that does not depend on the order in which they come.
#[derive(Clone, Debug)]
pub struct Names {
    case: Case,
    reserved: BTreeSet<String>,
}

impl Names {
    /// A scope without reserved names.
    #[must_use]
    pub fn new(case: Case) -> Self {
        Self {
            case,
            reserved: BTreeSet::new(),
        }
    }

    /// Adds names which the scope has already, and which no entry may get.
    #[must_use]
    pub fn reserve<'a>(mut self, names: impl IntoIterator<Item = &'a str>) -> Self {
        self.reserved.extend(names.into_iter().map(str::to_owned));
        self
    }

    /// Gives every key a name of its own.
    ///
    /// Each entry is a key, unique within the scope (the name in the model), and the Rust name it would like. Of several
    /// keys that want one name, the key which is spelled like it comes first, then the others in the order of their
    /// bytes; the first gets the name, each further one the next free number from 2. A number never takes a name that
    /// another key wants.
    #[must_use]
    pub fn allocate<'a>(
        &self,
        entries: impl IntoIterator<Item = (&'a str, String)>,
    ) -> BTreeMap<String, String> {
        let mut groups: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
        for (key, wanted) in entries {
            groups.entry(wanted).or_default().insert(key);
        }
        let mut taken: BTreeSet<String> = self.reserved.clone();
        taken.extend(groups.keys().cloned());
        let mut names = BTreeMap::new();
        for (wanted, keys) in &groups {
            let mut free = !self.reserved.contains(wanted);
            let mut number = 2;
            let (same, others): (Vec<&str>, Vec<&str>) =
                keys.iter().partition(|key| **key == wanted);
            for key in same.into_iter().chain(others) {
                let name = if free {
                    wanted.clone()
                } else {
                    self.numbered(wanted, &mut number, &taken)
                };
                free = false;
                taken.insert(name.clone());
                names.insert(key.to_owned(), name);
            }
        }
        names
    }

    /// The name with the next number that makes it free.
    fn numbered(&self, wanted: &str, number: &mut u32, taken: &BTreeSet<String>) -> String {
        let stem = wanted.strip_prefix("r#").unwrap_or(wanted);
        // Without an underscore `Level1` numbered 2 would read as level 12.
        let joint = match self.case {
            Case::Snake if stem.ends_with('_') => "",
            Case::Snake => "_",
            Case::Camel if stem.ends_with(|last: char| last.is_ascii_digit()) => "_",
            Case::Camel => "",
        };
        loop {
            let name = format!("{stem}{joint}{number}");
            *number += 1;
            if !taken.contains(&name) {
                return name;
            }
        }
    }
}

/// Makes an `UpperCamel` name an identifier: not empty, no leading digit, not `Self`.
fn camel_identifier(name: String) -> String {
    match name.chars().next() {
        None => "Value".to_owned(),
        Some(first) if first.is_ascii_digit() => format!("_{name}"),
        Some(_) if name == "Self" => "SelfValue".to_owned(),
        Some(_) => name,
    }
}

/// The snake-case form of a name, with `fallback` for one that has no letter or digit.
fn snake_identifier(name: &str, fallback: &str) -> String {
    let name = separate(name).to_snake_case();
    match name.chars().next() {
        None => fallback.to_owned(),
        Some(first) if first.is_ascii_digit() => format!("_{name}"),
        Some(_) => name,
    }
}

/// Makes a snake-case name usable where it is a keyword.
fn raw_identifier(name: String) -> String {
    if PATH_KEYWORDS.contains(&name.as_str()) {
        format!("{name}_")
    } else if RAW_KEYWORDS.binary_search(&name.as_str()).is_ok() {
        format!("r#{name}")
    } else {
        name
    }
}

/// Prepares a name for casing by humps: only ASCII letters and digits remain, compounds and plurals of acronyms
/// (`ARNs`, `IOPs`) become one word.
fn separate(name: &str) -> String {
    let mut rest = name;
    let mut out = String::with_capacity(name.len());
    while let Some(first) = rest.chars().next() {
        // Most characters begin neither a compound nor an acronym.
        if first.is_ascii_lowercase() && first != 'v' || first.is_ascii_digit() {
            out.push(first);
            rest = &rest[1..];
            continue;
        }
        let after_capital = out.ends_with(|last: char| last.is_ascii_uppercase());
        let compound = COMPOUNDS
            .iter()
            .find(|(spelling, _)| !after_capital && rest.starts_with(spelling));
        if let Some((spelling, word)) = compound {
            out.push_str(word);
            rest = &rest[spelling.len()..];
        } else if let Some(length) = acronym_plural(rest).filter(|_| !after_capital) {
            out.push(first);
            out.push_str(&rest[1..length].to_ascii_lowercase());
            rest = &rest[length..];
        } else {
            out.push(if first.is_ascii_alphanumeric() {
                first
            } else {
                '_'
            });
            rest = &rest[first.len_utf8()..];
        }
    }
    out
}

/// The length of the plural of an acronym at the start of the text, such as `ARNs` in `ARNsToRemove`.
fn acronym_plural(text: &str) -> Option<usize> {
    let capitals = text.bytes().take_while(u8::is_ascii_uppercase).count();
    let rest = text.as_bytes().get(capitals..)?;
    let ends = rest.get(1).is_none_or(|next| !next.is_ascii_lowercase());
    (capitals >= 2 && rest.first() == Some(&b's') && ends).then_some(capitals + 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Checks a table of inputs and expected outputs, and reports all differences at once.
    fn check(rule: impl Fn(&str) -> String, table: &[(&str, &str)]) {
        let wrong: Vec<_> = table
            .iter()
            .map(|(input, expected)| (*input, *expected, rule(input)))
            .filter(|(_, expected, actual)| expected != actual)
            .collect();
        assert!(wrong.is_empty(), "(input, expected, actual): {wrong:#?}");
    }

    #[test]
    fn word_lists_are_sorted_for_binary_search() {
        for list in [
            RAW_KEYWORDS,
            PATH_KEYWORDS,
            PRELUDE_NAMES,
            STRUCTURE_METHODS,
            EXCEPTION_METHODS,
            CLIENT_METHODS,
        ] {
            assert!(list.windows(2).all(|pair| pair[0] < pair[1]), "{list:?}");
        }
    }

    #[test]
    fn type_names() {
        check(
            type_name,
            &[
                ("JobExecution", "JobExecution"),
                ("errorMessage", "ErrorMessage"),
                ("__listOfFoo", "ListOfFoo"),
                ("__listOf__string", "ListOfString"),
                ("EC2InstanceType", "EC2InstanceType"),
                ("RoleARN", "RoleARN"),
                ("SyntheticTimestamp_date_time", "SyntheticTimestampDateTime"),
                ("AbpV1_0_x", "AbpV1_0X"),
                ("AbpV1_1", "AbpV1_1"),
                ("ids", "Ids"),
                ("self", "SelfValue"),
                ("5GCell", "_5GCell"),
                ("_", "Value"),
                ("", "Value"),
                ("a-b.c", "ABC"),
                ("Größe", "GrE"),
            ],
        );
    }

    #[test]
    fn member_names() {
        check(
            member_name,
            &[
                ("jobId", "job_id"),
                ("VPCZoneIdentifier", "vpc_zone_identifier"),
                ("OpenIDAuthTTL", "open_id_auth_ttl"),
                ("TargetGroupARNs", "target_group_arns"),
                ("ARNsToRemove", "arns_to_remove"),
                ("CRLSign", "crl_sign"),
                ("DNSStatus", "dns_status"),
                ("IsSSO", "is_sso"),
                ("IoTThingName", "iot_thing_name"),
                ("Ipv6Address", "ipv6_address"),
                ("IPv6Address", "ipv6_address"),
                ("MemoryGiBPerVCpu", "memory_gib_per_vcpu"),
                ("vCPUHour", "vcpu_hour"),
                ("SSOAuth", "sso_auth"),
                ("s3BucketName", "s3_bucket_name"),
                ("type", "r#type"),
                ("Type", "r#type"),
                ("Match", "r#match"),
                ("Override", "r#override"),
                ("Virtual", "r#virtual"),
                ("gen", "r#gen"),
                ("try", "r#try"),
                ("self", "self_"),
                ("Self", "self_"),
                ("super", "super_"),
                ("crate", "crate_"),
                ("5xx", "_5xx"),
                ("__type", "r#type"),
                ("a-b", "a_b"),
                ("*", "value"),
                ("", "value"),
            ],
        );
    }

    #[test]
    fn variant_names() {
        check(
            variant_name,
            &[
                ("QUEUED", "Queued"),
                ("IN_PROGRESS", "InProgress"),
                ("AWS::DynamoDB::Table", "AwsDynamoDbTable"),
                ("AWS::IoT::Dimension", "AwsIotDimension"),
                ("m5.large", "M5Large"),
                ("r6i.16xlarge", "R6i16xlarge"),
                ("0.5", "_05"),
                ("1h", "_1h"),
                ("SELF", "SelfValue"),
                ("Unknown", "UnknownValue"),
                ("UNKNOWN", "UnknownValue"),
                ("unknown", "UnknownValue"),
                ("TLSv1.2", "Tlsv12"),
                ("en-US", "EnUs"),
                ("Bytes/Second", "BytesSecond"),
                ("LunAlreadyAllocated ", "LunAlreadyAllocated"),
                ("s3:ObjectCreated:*", "S3ObjectCreated"),
                ("None", "None"),
                ("type", "Type"),
                ("*", "Value"),
                ("", "Value"),
                ("²", "Value"),
            ],
        );
        check(
            union_variant,
            &[
                ("S", "S"),
                ("BIN", "Bin"),
                ("jobId", "JobId"),
                ("unknown", "UnknownValue"),
            ],
        );
    }

    #[test]
    fn operation_names() {
        check(
            operation_module,
            &[
                ("DescribeJobExecution", "describe_job_execution"),
                ("Move", "move_"),
                ("Mod", "mod_"),
                ("ListVPCs", "list_vpcs"),
                ("-", "operation"),
            ],
        );
        check(
            method_name,
            &[
                ("DescribeJobExecution", "describe_job_execution"),
                ("Move", "r#move"),
                ("Clone", "clone_operation"),
                ("Send", "send_operation"),
                ("Self", "self_"),
            ],
        );
    }

    #[test]
    fn setter_names() {
        check(
            |member| setter_name(&member_name(member)),
            &[
                ("jobId", "job_id"),
                ("Type", "r#type"),
                ("new", "set_new"),
                ("build", "set_build"),
                ("Validate", "set_validate"),
                ("default", "set_default"),
                ("clone", "set_clone"),
                ("from", "set_from"),
                ("fmt", "set_fmt"),
                ("source", "source"),
            ],
        );
        check(
            |member| exception_setter_name(&member_name(member)),
            &[
                ("source", "set_source"),
                ("cause", "set_cause"),
                ("message", "message"),
                ("from", "set_from"),
            ],
        );
    }

    #[test]
    fn error_variant_names() {
        check(
            error_variant,
            &[
                ("InvalidStateTransitionException", "InvalidStateTransition"),
                ("InternalServerErrorException", "InternalServerError"),
                ("DBInstanceNotFoundFault", "DBInstanceNotFound"),
                ("ValidationError", "Validation"),
                ("NoSuchBucket", "NoSuchBucket"),
                ("Exception", "Exception"),
                ("Error", "Error"),
                ("SelfException", "SelfException"),
                ("UnhandledException", "UnhandledException"),
                ("Unhandled", "UnhandledError"),
                ("4xxError", "_4xxError"),
                ("resourceNotFoundException", "ResourceNotFound"),
            ],
        );
    }

    #[test]
    fn exceptions_that_differ_in_their_suffix_keep_it() {
        let names = error_variants([
            "ThrottlingError",
            "ConflictException",
            "ThrottlingException",
        ]);
        let expected = [
            ("ConflictException", "Conflict"),
            ("ThrottlingError", "ThrottlingError"),
            ("ThrottlingException", "ThrottlingException"),
        ];
        assert_eq!(
            names,
            expected
                .map(|(key, name)| (key.to_owned(), name.to_owned()))
                .into()
        );
    }

    #[test]
    fn crate_and_const_names() {
        check(
            crate_name,
            &[
                ("IoT Jobs Data Plane", "iot-jobs-data-plane"),
                ("EC2", "ec2"),
                ("DynamoDB", "dynamodb"),
                ("S3 Control", "s3-control"),
                ("Test", "test-service"),
                ("box", "box-service"),
                ("5G Private", "service-5g-private"),
                ("", "service"),
            ],
        );
        check(
            const_name,
            &[
                ("JobId", "JOB_ID"),
                ("maxLength", "MAX_LENGTH"),
                ("ARNs", "ARNS"),
                ("5xx", "_5XX"),
                ("", "VALUE"),
            ],
        );
    }

    #[test]
    fn prelude_names_and_keywords() {
        for name in [
            "Option", "Result", "String", "Vec", "Box", "Some", "None", "Hash", "Debug",
        ] {
            assert!(is_prelude_name(name), "{name}");
        }
        assert!(!is_prelude_name("JobId"));
        assert!(is_keyword("type") && is_keyword("Self") && !is_keyword("union"));
    }

    #[test]
    fn shapes_that_repeat_their_primitive() {
        use Primitive::{Blob, Boolean, Double, Float, Integer, Long, String, Timestamp};
        let aliases = [
            ("String", String),
            ("__string", String),
            ("StringType", String),
            ("NullableString", String),
            ("Boolean", Boolean),
            ("Bool", Boolean),
            ("NullableBoolean", Boolean),
            ("NonNullableBoolean", Boolean),
            ("BooleanOptional", Boolean),
            ("BooleanWrapperObject", Boolean),
            ("booleanObjectType", Boolean),
            ("JavaBoolean", Boolean),
            ("BoxedInteger", Integer),
            ("BoxInteger", Integer),
            ("__integer", Integer),
            ("WrapperInt", Integer),
            ("PrimitiveLong", Long),
            ("GenericLongValue", Long),
            ("DoubleObject", Double),
            ("FloatType", Float),
            ("Timestamp", Timestamp),
            ("TimeStamp", Timestamp),
            ("DateTime", Timestamp),
            ("__timestampIso8601", Timestamp),
            ("__timestampUnix", Timestamp),
            ("SyntheticTimestamp_date_time", Timestamp),
            ("SyntheticTimestamp_epoch_seconds", Timestamp),
            ("__blob", Blob),
        ];
        for (name, kind) in aliases {
            assert!(is_primitive_alias(name, kind), "{name}");
        }
        let newtypes = [
            ("JobId", String),
            ("Timestamp", String),
            ("Timestamp", Long),
            ("Integer", Long),
            ("__integerMin0", Integer),
            ("__stringMin1Max64", String),
            ("String64", String),
            ("NonEmptyString", String),
            ("NonString", String),
            ("SensitiveString", String),
            ("PositiveInteger", Integer),
            ("BlobStream", Blob),
            ("BooleanParameterValue", Boolean),
            ("Value", String),
            ("Object", String),
            ("LastModifiedTimestamp", Timestamp),
            ("Number", Double),
            ("ValueString", String),
        ];
        for (name, kind) in newtypes {
            assert!(!is_primitive_alias(name, kind), "{name}");
        }
    }

    /// What the allocator gives for keys that want names.
    fn allocate(names: &Names, entries: &[(&str, &str)]) -> Vec<(String, String)> {
        names
            .allocate(
                entries
                    .iter()
                    .map(|(key, wanted)| (*key, (*wanted).to_owned())),
            )
            .into_iter()
            .collect()
    }

    #[test]
    fn collisions_get_numbers() {
        let entries = [
            ("INVALID_REQUEST", "InvalidRequest"),
            ("invalid_request", "InvalidRequest"),
        ];
        let named = allocate(&Names::new(Case::Camel), &entries);
        assert_eq!(named[0].1, "InvalidRequest");
        assert_eq!(named[1].1, "InvalidRequest2");

        // A key that is spelled like the name keeps it, and a number never takes what another key wants.
        let entries = [
            ("ARole", "RoleARN"),
            ("RoleARN", "RoleARN"),
            ("x", "RoleARN2"),
            ("v", "V1"),
            ("w", "V1"),
        ];
        let named: BTreeMap<_, _> = allocate(&Names::new(Case::Camel), &entries)
            .into_iter()
            .collect();
        assert_eq!(named["RoleARN"], "RoleARN");
        assert_eq!(named["ARole"], "RoleARN3");
        assert_eq!(named["x"], "RoleARN2");
        assert_eq!(named["w"], "V1_2");

        // Numbered names of two groups may meet.
        let entries = [("v", "a"), ("w", "a"), ("x", "a_"), ("y", "a_")];
        let named = allocate(&Names::new(Case::Snake), &entries);
        let distinct: BTreeSet<_> = named.iter().map(|(_, name)| name.as_str()).collect();
        assert_eq!(distinct, ["a", "a_", "a_2", "a_3"].into());

        let named = allocate(
            &Names::new(Case::Snake).reserve(["r#type"]),
            &[("type", "r#type"), ("Id", "id")],
        );
        assert_eq!(
            named,
            [("Id".into(), "id".into()), ("type".into(), "type_2".into())]
        );
    }

    proptest! {
        #[test]
        fn every_rule_gives_an_identifier(name in any::<String>()) {
            let rules = [
                type_name, member_name, variant_name, union_variant, operation_module, method_name, error_variant,
                const_name,
            ];
            let field = member_name(&name);
            let setters = [setter_name(&field), exception_setter_name(&field)];
            for identifier in rules.iter().map(|rule| rule(&name)).chain(setters) {
                prop_assert!(syn::parse_str::<syn::Ident>(&identifier).is_ok(), "{identifier:?}");
            }
        }

        #[test]
        fn casing_is_stable(name in "[A-Za-z][A-Za-z0-9_]{0,20}") {
            prop_assert_eq!(type_name(&type_name(&name)), type_name(&name));
            prop_assert!(member_name(&name).chars().all(|c| !c.is_ascii_uppercase()));
        }

        #[test]
        fn allocation_ignores_order_and_is_distinct(
            entries in prop::collection::btree_map("[a-c_]{1,4}", "[A-B][a-b0-9]?2?", 0..12),
            seed in any::<prop::sample::Index>(),
        ) {
            let names = Names::new(Case::Camel).reserve(["A", "B2"]);
            let mut entries: Vec<_> = entries.iter().map(|(key, wanted)| (key.as_str(), wanted.clone())).collect();
            let first = names.allocate(entries.clone());
            if !entries.is_empty() {
                let middle = seed.index(entries.len());
                entries.rotate_left(middle);
                entries.reverse();
            }
            prop_assert_eq!(&names.allocate(entries), &first);
            let distinct: BTreeSet<_> = first.values().collect();
            prop_assert_eq!(distinct.len(), first.len());
            prop_assert!(!distinct.contains(&"A".to_owned()) && !distinct.contains(&"B2".to_owned()));
        }
    }
}
