use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fmt::Write as _;
use std::net::IpAddr;
use std::path::PathBuf;

use proptest::prelude::*;
use zeroize::Zeroizing;

use super::*;
use crate::surroundings::{Finished, Machine, Platform};
use crate::testing::Script;

/// Reads both files, and prints what is in them.
fn read(config: &str, credentials: &str) -> Result<String, String> {
    let script = Script::new()
        .file("config", config)
        .file("credentials", credentials);
    let locations = Locations::new("config", "credentials");
    let profiles = Profiles::read(&script.surroundings(), &locations);
    let profiles = profiles.map_err(|error| error.to_string())?;
    let mut lines = Vec::new();
    for (kind, sections) in [
        ("", &profiles.profiles),
        ("sso ", &profiles.sso_sessions),
        ("services ", &profiles.services),
    ] {
        for (name, section) in sections.iter() {
            let values = section.properties();
            let values = values.map(|(name, it)| format!(" {name}={:?}", it.value()));
            lines.push(format!("{kind}{name}:{}", values.collect::<String>()));
        }
    }
    Ok(lines.join("\n"))
}

#[test]
fn files_are_read() {
    let table = [
        // What a section is.
        ("", "", Ok("")),
        ("[profile a]\r\nx = 1\r\n", "", Ok("a: x=\"1\"")),
        ("\u{feff}[default]\nx=1", "", Ok("default: x=\"1\"")),
        ("[profile \"in valid\"]\nx=1", "", Ok("in valid: x=\"1\"")),
        (
            "[profile 'a'b']\nx=1\n[profile \"\"]\n[profile]\n[]",
            "",
            Ok(""),
        ),
        ("[ profile a ]", "", Ok("a:")),
        (
            "[sso-session s]\nx=1\n[services t]\ny=2",
            "",
            Ok("sso s: x=\"1\"\nservices t: y=\"2\""),
        ),
        ("", "[sso-session s]\nx=1", Ok("")),
        ("[profile a] x]", "", Ok("")),
        (
            "[profile a] x",
            "",
            Err("config:1: Profile definition must end with ']'"),
        ),
        // Merging: keys come before all else.
        (
            "[default]\nx=1\ny=1",
            "[default]\nx=2",
            Ok("default: x=\"2\" y=\"1\""),
        ),
        (
            "[profile default]\nx=1",
            "[default]\nx=2",
            Ok("default: x=\"2\""),
        ),
        // What a property is.
        ("[default]\nx = a b # c", "", Ok("default: x=\"a b\"")),
        ("[default]\nx =\n", "", Ok("default: x=\"\"")),
        (
            "[default]\nin valid = 1\n more\nx=1",
            "",
            Ok("default: x=\"1\""),
        ),
        ("x=1", "", Err("config:1: Expected a profile definition")),
        (
            "[default]\n\n\nx",
            "",
            Err("config:4: Expected an '=' sign defining a property"),
        ),
        (
            "",
            "[default]\n=1",
            Err("credentials:2: Property did not have a name"),
        ),
        // What continues one.
        (
            "[default]\nx=1\n\n 2 ; 3\n",
            "",
            Ok("default: x=\"1\\n2 ; 3\""),
        ),
        (
            "[default]\nx=\n  y = 1\n  z=2",
            "",
            Ok("default: x=\"\\ny = 1\\nz=2\""),
        ),
        (
            "[default]\nx=\n y=1\n z",
            "",
            Err("config:4: Expected an '=' sign defining a sub-property"),
        ),
        (
            "[default]\nx=\n =1",
            "",
            Err("config:3: Sub-property did not have a name"),
        ),
        (
            "[default]\nx=\n # none\n y = 1\n ; none = 2\n  z=2",
            "",
            Ok("default: x=\"\\ny = 1\\nz=2\""),
        ),
        ("[nobody]\nx=1\n 2", "", Ok("")),
        (
            "[nobody]\n 2",
            "",
            Err("config:2: Expected a property definition, found continuation"),
        ),
    ];
    for (config, credentials, expected) in table {
        let found = read(config, credentials);
        let expected = expected.map(str::to_owned).map_err(str::to_owned);
        assert_eq!(found, expected, "{config:?} {credentials:?}");
    }
}

#[test]
fn errors_do_not_show_the_line() {
    let error = read("", "[default]\naws_secret_access_key: hush").unwrap_err();
    assert!(
        error.starts_with("credentials:2: ") && !error.contains("hush"),
        "{error}"
    );
    let script = Script::new().file("c", b"[default]\nx=\xff".to_vec());
    let error = Profiles::read(&script.surroundings(), &Locations::new("c", "d")).unwrap_err();
    assert_eq!(error.to_string(), "c:2: the line is not valid UTF-8");
}

#[test]
fn values_know_their_places_and_are_not_shown() {
    let script = Script::new().file(
        "c",
        "[default]\n\nx = hush\ns3 =\n\n  y = 1\n  # two\n  Y = 2 # it is\n",
    );
    let profiles = Profiles::read(&script.surroundings(), &Locations::new("c", "d")).unwrap();
    let section = profiles.profile("default").unwrap();
    assert_eq!(section.property("x").unwrap().place().to_string(), "c:3");
    let block = section.property("s3").unwrap().block();
    assert_eq!(block.get("y"), Some("2"));
    assert_eq!(block.property("y").unwrap().place().to_string(), "c:8");
    assert!(!format!("{profiles:?}").contains("hush"));
    assert_eq!(profiles.describe_files(), "c and d (not there)");
}

/// A machine with variables, whose files can't be used.
#[derive(Debug)]
struct Closed(io::ErrorKind, &'static [(&'static str, &'static str)]);

impl Machine for Closed {
    fn platform(&self) -> Platform {
        Platform::Unix
    }

    fn variable(&self, name: &str) -> Option<OsString> {
        let found = self.1.iter().find(|(known, _)| *known == name);
        found.map(|(_, value)| value.into())
    }

    fn variable_names(&self) -> Vec<String> {
        Vec::new()
    }

    fn home(&self) -> Option<PathBuf> {
        None
    }

    fn read(&self, _: &Path) -> io::Result<Zeroizing<Vec<u8>>> {
        Err(self.0.into())
    }

    fn write_private(&self, _: &Path, _: &[u8]) -> io::Result<()> {
        Err(self.0.into())
    }

    fn run(&self, _: &str) -> io::Result<Finished> {
        Err(self.0.into())
    }

    fn resolve(&self, _: &str) -> io::Result<Vec<IpAddr>> {
        Err(self.0.into())
    }
}

#[test]
fn what_is_out_of_reach_in_the_home_directory_is_not_there() {
    use io::ErrorKind::{IsADirectory, Other, PermissionDenied};
    const USUAL: &[(&str, &str)] = &[("HOME", "/h")];
    const NAMED: &[(&str, &str)] = &[("HOME", "/h"), ("AWS_CONFIG_FILE", "~/c")];
    let read = |kind, variables| {
        let surroundings = Script::new()
            .surroundings()
            .with_machine(Closed(kind, variables));
        Profiles::read(&surroundings, &Locations::find(&surroundings).unwrap())
    };
    for kind in [PermissionDenied, IsADirectory] {
        let profiles = read(kind, USUAL).unwrap();
        assert!(profiles.is_empty());
        let expected = format!("/h/.aws/config ({kind}) and /h/.aws/credentials ({kind})");
        assert_eq!(profiles.describe_files(), expected);
        // Whoever has named a file wants it to be read.
        let error = read(kind, NAMED).unwrap_err().to_string();
        assert_eq!(error, format!("/h/c can't be read: {kind}"));
    }
    read(Other, USUAL).unwrap_err();
    // Where the files are is all that is compared.
    let usual = Script::new().variable("HOME", "/h").surroundings();
    let named = Locations::new("/h/.aws/config", "/h/.aws/credentials");
    assert_eq!(Locations::find(&usual).unwrap(), named);
}

#[test]
fn files_are_where_the_variables_say() {
    let unix = Platform::Unix;
    let windows = Platform::Windows;
    let table: [(_, &[(&str, &str)], _, _); 6] = [
        (unix, &[], None, None),
        (
            unix,
            &[("HOME", "/h/")],
            Some("/h/.aws/config"),
            Some("/h/.aws/credentials"),
        ),
        (unix, &[("USERPROFILE", "/h")], None, None),
        (
            unix,
            &[
                ("HOME", "/h"),
                ("AWS_CONFIG_FILE", "~/c"),
                ("AWS_SHARED_CREDENTIALS_FILE", "~a/c"),
            ],
            Some("/h/c"),
            Some("~a/c"),
        ),
        (
            windows,
            &[("USERPROFILE", "C:\\u")],
            Some("C:\\u\\.aws\\config"),
            Some("C:\\u\\.aws\\credentials"),
        ),
        (
            windows,
            &[("HOMEDRIVE", "C:"), ("HOMEPATH", "\\u")],
            Some("C:\\u\\.aws\\config"),
            Some("C:\\u\\.aws\\credentials"),
        ),
    ];
    for (platform, variables, config, credentials) in table {
        let script = Script::new().platform(platform);
        let script = variables
            .iter()
            .fold(script, |script, (name, value)| script.variable(name, value));
        let found = Locations::find(&script.surroundings()).unwrap();
        assert_eq!(found.config(), config, "{variables:?}");
        assert_eq!(found.credentials(), credentials, "{variables:?}");
    }
}

proptest! {
    #[test]
    fn any_text_is_read_or_refused(
        config in "(\\[[a-z \\]\"'#-]{0,12}\n?|[ \t]{0,2}[a-z=#; \\]\\[]{0,8}\n){0,12}",
        credentials in any::<Vec<u8>>(),
    ) {
        let script = Script::new().file("config", config).file("credentials", credentials);
        let locations = Locations::new("config", "credentials");
        let _ = Profiles::read(&script.surroundings(), &locations);
    }

    #[test]
    fn what_was_written_is_read(
        profiles in prop::collection::btree_map(
            "[a-zA-Z0-9_./%@:+-]{1,8}",
            prop::collection::btree_map("[a-z_]{1,8}", "[a-z0-9=:/\\[\\]]([a-z =:/\\[\\]]{0,8}[a-z0-9=])?", 0..4),
            0..4,
        ),
        is_credentials in any::<bool>(),
    ) {
        let mut text = String::from("# Written.\n");
        for (name, properties) in &profiles {
            let prefix = if is_credentials { "" } else { "profile " };
            let _ = writeln!(text, "[{prefix}{name}] ; one");
            for (name, value) in properties {
                let _ = writeln!(text, "\n{name} = {value} # {name}");
            }
        }
        let mut read = Profiles::default();
        let kind = if is_credentials { Kind::Credentials } else { Kind::Config };
        read.add(kind, "f", text.as_bytes()).unwrap();
        let read: BTreeMap<_, BTreeMap<_, _>> = read
            .profiles
            .into_pairs()
            .into_iter()
            .map(|(name, section)| {
                let properties = section.properties();
                (name, properties.map(|(name, it)| (name.to_owned(), it.value().to_owned())).collect())
            })
            .collect();
        prop_assert_eq!(read, profiles);
    }
}
