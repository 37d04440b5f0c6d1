//! The table of all kinds of changes: what each is called, and what it means for a caller.

use super::{Area, Effect, Level};

/// A kind of change, and what it means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rule {
    /// The kind.
    pub kind: Kind,
    /// Its name in reports for programs, as in `member-removed`. It stays as it is.
    pub id: &'static str,
    /// What it is a change of.
    pub area: Area,
    /// What happens to a caller's code.
    pub effect: Effect,
    /// The version that it asks for.
    pub level: Level,
    /// What it is, in a few words.
    pub title: &'static str,
    /// What it means for a caller, and where in the caller's code. `{item}` is the last part of the changed
    /// item's path, and `{owner}` the part before it.
    pub caller: &'static str,
}

/// Declares [`Kind`] and [`RULES`] together, so that no kind lacks a rule.
macro_rules! rules {
    ($($kind:ident = $id:literal, $area:ident, $effect:ident, $level:ident, $title:literal, $caller:literal;)*) => {
        /// A kind of change. [`RULES`] says what each means.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[expect(missing_docs, reason = "the table describes each of them")]
        pub enum Kind {
            $($kind,)*
        }

        /// All rules, in the order of [`Kind`].
        pub const RULES: &[Rule] = &[$(Rule {
            kind: Kind::$kind,
            id: $id,
            area: Area::$area,
            effect: Effect::$effect,
            level: Level::$level,
            title: $title,
            caller: $caller,
        },)*];

        impl Kind {
            /// What this kind of change means.
            #[must_use]
            pub const fn rule(self) -> &'static Rule {
                // The table is in the order of the kinds, because both come from one list.
                &RULES[self as usize]
            }
        }
    };
}

rules! {
    // What disappears or gets another type: code that uses it no longer compiles.
    OperationRemoved = "operation-removed", Api, Breaks, Major, "operation removed",
        "Calls of `Client::{item}` no longer compile.";
    OperationRenamed = "operation-renamed", Api, Breaks, Major, "operation has another name in Rust",
        "Calls by the old name no longer compile.";
    OperationInputChanged = "operation-input-changed", Api, Breaks, Major, "operation takes another type",
        "Calls of `Client::{item}` no longer compile.";
    OperationOutputChanged = "operation-output-changed", Api, Breaks, Major, "operation returns another type",
        "Code that names the type of the response of `Client::{item}` no longer compiles.";
    TypeRemoved = "type-removed", Api, Breaks, Major, "type removed",
        "Code that names `{item}` no longer compiles.";
    TypeRenamed = "type-renamed", Api, Breaks, Major, "type renamed",
        "Code that names `{item}` no longer compiles.";
    TypeMoved = "type-moved", Api, Breaks, Major, "type is in another module",
        "Imports of `{item}` by its old path no longer compile.";
    TypeKindChanged = "type-kind-changed", Api, Breaks, Major, "type is of another kind",
        "Code that makes or reads a `{item}` no longer compiles.";
    NewtypeChanged = "newtype-changed", Api, Breaks, Major, "type wraps something else",
        "Code that makes a `{item}`, or reads what is in it, no longer compiles.";
    ConstructorRemoved = "constructor-removed", Api, Breaks, Major, "`new` and setters removed",
        "Code that builds a `{item}` no longer compiles.";
    ConstructorReordered = "constructor-reordered", Api, Breaks, Major, "arguments of `new` in another order",
        "Calls of `{item}::new` with typed arguments no longer compile; others may swap them silently.";
    CloneRemoved = "clone-removed", Api, Breaks, Major, "`Clone` and `PartialEq` removed",
        "Code that copies or compares a `{item}` no longer compiles.";
    MemberRemoved = "member-removed", Api, Breaks, Major, "member removed",
        "Code that reads or sets `{owner}::{item}` no longer compiles.";
    MemberRenamed = "member-renamed", Api, Breaks, Major, "member has another name in Rust",
        "Code that reads or sets `{owner}::{item}` by its old name no longer compiles.";
    MemberTypeChanged = "member-type-changed", Api, Breaks, Major, "member has another type",
        "Code that reads or sets `{owner}::{item}` no longer compiles.";
    MemberRetargeted = "member-retargeted", Api, Breaks, Major, "member has another named type around the same",
        "`new`, setters and `From` take the same values; code that names the old type does not compile.";
    InputMemberBecameOptional = "input-member-became-optional", Api, Breaks, Major, "input member is optional now",
        "`{owner}::new` loses an argument, and the field is an `Option`.";
    OutputMemberBecameOptional = "output-member-became-optional", Api, Breaks, Major,
        "output member is optional now", "Code that reads the field no longer compiles: it is an `Option`.";
    MemberBecameRequired = "member-became-required", Api, Breaks, Major, "member is required now",
        "The field is no `Option` any more, and `{owner}::new` takes one more argument.";
    RequiredInputMemberAdded = "required-input-member-added", Api, Breaks, Major, "required input member added",
        "`{owner}::new` takes one more argument.";
    RequiredOutputMemberAdded = "required-output-member-added", Api, Breaks, Major,
        "required output member added (constructors only)",
        "Only code that builds a `{owner}`, as tests do, no longer compiles; readers are not affected.";
    SetterRenamed = "setter-renamed", Api, Breaks, Major, "setter has another name",
        "Calls of the setter of `{owner}::{item}` no longer compile.";
    VariantRemoved = "variant-removed", Api, Breaks, Major, "union member removed",
        "Code that names `{owner}::{item}` no longer compiles.";
    VariantRenamed = "variant-renamed", Api, Breaks, Major, "union member has another name in Rust",
        "Code that names `{owner}::{item}` no longer compiles.";
    VariantTypeChanged = "variant-type-changed", Api, Breaks, Major, "union member has another type",
        "Code that makes or matches `{owner}::{item}` no longer compiles.";
    ValueRemoved = "value-removed", Api, Breaks, Major, "value removed",
        "Code that names `{owner}::{item}` no longer compiles. If the service still sends it, it is `Unknown`.";
    ValueRenamed = "value-renamed", Api, Breaks, Major, "value has another name in Rust",
        "Code that names `{owner}::{item}` no longer compiles.";
    ErrorRemoved = "error-removed", Api, Breaks, Major, "error removed from operation",
        "Code that matches `{owner}::{item}` no longer compiles.";
    ErrorTypeChanged = "error-type-changed", Api, Breaks, Major, "error has another type",
        "Code that matches `{owner}::{item}` no longer compiles.";
    ConstraintRemoved = "constraint-removed", Api, Breaks, Major, "constraint removed, with its constant",
        "Code that uses the constant no longer compiles. `parse` and `validate` of `{item}` take more.";
    PagesRemoved = "pages-removed", Api, Breaks, Major, "pages removed",
        "Calls of the method for all pages of `Client::{item}` no longer compile.";
    PagesRenamed = "pages-renamed", Api, Breaks, Major, "method for pages has another name",
        "Calls of the method for all pages of `Client::{item}` no longer compile.";
    PageItemsChanged = "page-items-changed", Api, Breaks, Major, "pages are about another list or map",
        "Code that reads `.items()` of the pages of `Client::{item}` no longer compiles.";
    WaiterRemoved = "waiter-removed", Api, Breaks, Major, "waiter removed",
        "Calls of `Client::{item}` no longer compile.";
    WaiterRenamed = "waiter-renamed", Api, Breaks, Major, "waiter has another name in Rust, or another operation",
        "Calls of `Client::{item}` no longer compile.";
    ServiceRemoved = "service-removed", Api, Breaks, Major, "service removed",
        "The crate is not generated any more.";

    // What still compiles, and then does something else: worse than what does not compile.
    ConstructorSwapped = "constructor-swapped", Api, Behaves, Major, "arguments of `new` swapped silently",
        "Calls of `{item}::new` still compile, and send one argument as another.";
    ValueSwapped = "value-swapped", Api, Behaves, Major, "name stands for another value",
        "Code that names `{owner}::{item}` still compiles, and means another value.";

    // What is new, or deprecated.
    OperationAdded = "operation-added", Api, Compiles, Minor, "operation added",
        "`Client::{item}` is new.";
    TypeAdded = "type-added", Api, Compiles, Minor, "type added", "`{item}` is new.";
    ConstructorAdded = "constructor-added", Api, Compiles, Minor, "`new` and setters added",
        "A `{item}` can be built.";
    CloneAdded = "clone-added", Api, Compiles, Minor, "`Clone` and `PartialEq` added",
        "A `{item}` can be copied and compared.";
    OptionalMemberAdded = "optional-member-added", Api, Compiles, Minor, "optional member added",
        "`{owner}` has the field `{item}`; code that does not use it goes on.";
    VariantAdded = "variant-added", Api, Compiles, Minor, "union member added",
        "`{owner}::{item}` is new; it was `Unknown` before.";
    ValueAdded = "value-added", Api, Compiles, Minor, "value added",
        "`{owner}::{item}` is new; it was `Unknown` before.";
    PagesAdded = "pages-added", Api, Compiles, Minor, "pages added",
        "The client has a method for all pages of `Client::{item}`.";
    PageItemsAdded = "page-items-added", Api, Compiles, Minor, "pages have items",
        "The pages of `Client::{item}` have `.items()`.";
    WaiterAdded = "waiter-added", Api, Compiles, Minor, "waiter added", "`Client::{item}` is new.";
    ServiceAdded = "service-added", Api, Compiles, Minor, "service added", "The crate is new.";
    Deprecated = "deprecated", Api, Deprecated, Minor, "deprecated",
        "Code that uses `{item}` gets a warning.";
    TypeAliased = "type-aliased", Api, Deprecated, Minor, "type is a deprecated name of another now",
        "Code that names `{item}` gets a warning, and should use the other name.";
    Undeprecated = "undeprecated", Api, Compiles, Patch, "not deprecated any more",
        "Code that uses `{item}` gets no warning.";

    // What compiles and may do something else.
    ErrorAdded = "error-added", Api, Behaves, Minor, "error added to operation",
        "It arrives as `{owner}::{item}`; code that matches `Unhandled` does not see it any more.";
    ConstraintTightened = "constraint-tightened", Api, Behaves, Minor, "constraint is narrower",
        "`parse` and `validate` of `{item}` refuse what they took before.";
    ConstraintRelaxed = "constraint-relaxed", Api, Compiles, Patch, "constraint is wider",
        "`parse` and `validate` of `{item}` take more.";
    PatternChanged = "pattern-changed", Api, Behaves, Minor, "pattern changed",
        "`parse` and `validate` of `{item}` may refuse what they took before.";
    SensitiveAdded = "sensitive-added", Api, Compiles, Patch, "sensitive now",
        "`{:?}` does not show `{item}` any more.";
    SensitiveRemoved = "sensitive-removed", Api, Behaves, Patch, "not sensitive any more",
        "Security: `{:?}` shows `{item}`, so logs may.";
    IdempotencyTokenChanged = "idempotency-token-changed", Api, Behaves, Minor, "idempotency token",
        "An absent `{owner}::{item}` is, or is no longer, filled with a random token.";
    DefaultChanged = "default-changed", Api, Behaves, Minor, "default changed",
        "An absent `{owner}::{item}` means another value.";
    RetryChanged = "retry-changed", Api, Behaves, Minor, "error is, or is no longer, worth a retry",
        "`is_retryable` and retries of calls treat `{item}` in another way.";
    LengthChanged = "required-length-changed", Api, Behaves, Minor, "length of a stream",
        "A stream whose length is not known can, or can no longer, be sent as `{owner}::{item}`.";

    PagesChanged = "pages-changed", Api, Behaves, Minor, "pages follow each other in another way",
        "The pages of `Client::{item}` may begin, end or go on in another way.";
    WaiterChanged = "waiter-changed", Api, Behaves, Minor, "waiter looks at something else, or at other times",
        "`Client::{item}` may end after another time, or with another result.";

    // What the service needs, where a lock keeps what callers write.
    NeededMemberAdded = "needed-member-added", Api, Behaves, Minor, "member added that the service needs",
        "The service refuses a `{owner}` without it, and so does `validate`: set it by its setter.";
    InputRequirementAdded = "input-requirement-added", Api, Behaves, Minor, "member is needed by the service now",
        "The field stays an `Option`. The service refuses a `{owner}` without it, and so does `validate`.";
    InputRequirementRelaxed = "input-requirement-relaxed", Api, Compiles, Patch,
        "member is no longer needed by the service", "The lock keeps the field and the argument of `new`.";
    OutputRequirementAdded = "output-requirement-added", Api, Compiles, Patch, "member is always sent now",
        "The field stays an `Option`, and is never `None` in a response.";
    OutputRequirementRelaxed = "output-requirement-relaxed", Api, Behaves, Minor,
        "member may be left out by the service now", "The lock keeps the field. It is empty if it was left out.";

    // What is sent or expected on the wire, under the same names.
    ProtocolChanged = "protocol-changed", Wire, Behaves, Patch, "protocol changed",
        "The crate speaks another protocol; the client must talk to a service that knows it.";
    ServiceWireChanged = "service-wire-changed", Wire, Behaves, Patch, "service is addressed in another way",
        "Every request changes.";
    HttpChanged = "http-changed", Wire, Behaves, Patch, "HTTP method or path changed",
        "Requests of `{item}` go elsewhere.";
    HostChanged = "host-changed", Wire, Behaves, Patch, "host changed",
        "Requests of `{item}` go to another host.";
    AuthChanged = "auth-changed", Wire, Behaves, Patch, "authentication changed",
        "Requests of `{item}` are signed in another way.";
    ChecksumChanged = "checksum-changed", Wire, Behaves, Patch, "checksum changed",
        "Bodies of `{item}` are checked in another way.";
    OperationWireChanged = "operation-wire-changed", Wire, Behaves, Patch, "request is sent in another way",
        "Requests of `{item}` change.";
    LocationChanged = "location-changed", Wire, Behaves, Patch, "member is elsewhere in the message",
        "`{owner}::{item}` is sent or read elsewhere.";
    WireNameChanged = "wire-name-changed", Wire, Behaves, Patch, "name on the wire changed",
        "`{item}` has another name in messages.";
    TimestampFormatChanged = "timestamp-format-changed", Wire, Behaves, Patch, "timestamp format changed",
        "Times in `{item}` are written in another format.";
    MemberWireChanged = "member-wire-changed", Wire, Behaves, Patch, "member is written in another way",
        "`{owner}::{item}` is written or read in another way.";
    ErrorCodeChanged = "error-code-changed", Wire, Behaves, Minor, "code of an error changed",
        "`{owner}::{item}` stands for another code on the wire.";
    ErrorStatusChanged = "error-status-changed", Wire, Behaves, Minor, "status or fault of an error changed",
        "`{item}` comes with another HTTP status.";

    // What people read.
    ServiceTextChanged = "service-text-changed", Metadata, Compiles, Patch, "constant of the crate changed",
        "The value of `{item}` changes.";
    FeaturesChanged = "features-changed", Metadata, Compiles, Patch, "features of the runtime changed",
        "The crate asks for other features of the runtime.";
    DocsChanged = "docs-changed", Docs, Compiles, Patch, "docs changed", "Nothing.";
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn the_table_is_in_the_order_of_the_kinds() {
        for rule in RULES {
            assert_eq!(rule.kind.rule(), rule);
        }
        let ids: BTreeSet<_> = RULES.iter().map(|rule| rule.id).collect();
        assert_eq!(ids.len(), RULES.len(), "an id is there twice");
    }

    #[test]
    fn what_breaks_is_major_and_what_is_new_is_not() {
        for rule in RULES {
            match rule.effect {
                Effect::Breaks => assert_eq!(rule.level, Level::Major, "{}", rule.id),
                Effect::Compiles => assert!(rule.level < Level::Major, "{}", rule.id),
                Effect::Deprecated => assert_eq!(rule.level, Level::Minor, "{}", rule.id),
                Effect::Behaves => assert!(rule.level > Level::None, "{}", rule.id),
            }
            assert!(
                !rule.title.ends_with('.') && rule.caller.ends_with('.'),
                "{}",
                rule.id
            );
        }
    }
}
