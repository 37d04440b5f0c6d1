//! `model/NOTICE`: who made the models, and where each folder of them comes from.
//!
//! The file is a text for people, with a table for each source. Commands change the tables, and leave the rest as
//! it is.

use std::fmt::{self, Display};

use anyhow::{Result, bail};

/// The heads of the columns.
const HEADS: [&str; 4] = ["here", "in the source", "changed", "SHA-256 of the files"];

/// The file as it is, in parts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Notice {
    before: String,
    tables: Vec<Table>,
    after: String,
}

/// What comes from one source.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Table {
    origin: Origin,
    rows: Vec<Row>,
}

/// Where models come from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Origin {
    /// The name of an archive, file or folder, as in `botocore-1.44.5.tar.gz`.
    pub(super) name: String,
    pub(super) kind: Kind,
    /// The checksum of an archive or file, in lower-case hexadecimal digits. A folder has none.
    pub(super) sha256: Option<String>,
}

/// How one gets at a source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    PyPi,
    File,
    Folder,
}

impl Kind {
    const ALL: [Self; 3] = [Self::PyPi, Self::File, Self::Folder];

    const fn words(self) -> &'static str {
        match self {
            Self::PyPi => " on PyPI",
            Self::File => ", a file",
            Self::Folder => ", a folder",
        }
    }
}

/// A folder of models.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Row {
    /// The folder below `model/`, without a slash at the end.
    pub(super) here: String,
    /// The folder or file in the source. If the source is the folder itself, this is `./`.
    pub(super) there: String,
    /// Whether white space was changed.
    pub(super) formatted: bool,
    /// The checksum of the files here: of the lines that `sha256sum *` prints for them.
    pub(super) sha256: String,
}

impl Origin {
    /// The version of botocore that the models are from, if they are from it.
    pub(super) fn botocore_version(&self) -> Option<&str> {
        let rest = self.name.strip_prefix("botocore-")?;
        let end = rest.find(|it: char| !it.is_ascii_digit() && it != '.');
        let version = rest.get(..end.unwrap_or(rest.len()))?.trim_end_matches('.');
        (!version.is_empty()).then_some(version)
    }

    /// Reads a line such as `From botocore-1.44.5.tar.gz on PyPI, SHA-256 a988f3…:`.
    fn read(line: &str) -> Option<Self> {
        let line = line.strip_prefix("From ")?.strip_suffix(':')?;
        let (line, sha256) = match line.split_once(", SHA-256 ") {
            Some((line, sha256)) => (line, Some(sha256.to_owned())),
            None => (line, None),
        };
        Kind::ALL.into_iter().find_map(|kind| {
            let name = line.strip_suffix(kind.words())?.to_owned();
            let sha256 = sha256.clone();
            Some(Self { name, kind, sha256 })
        })
    }
}

impl Display for Origin {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "From {}{}", self.name, self.kind.words())?;
        if let Some(sha256) = &self.sha256 {
            write!(formatter, ", SHA-256 {sha256}")?;
        }
        formatter.write_str(":")
    }
}

impl Row {
    fn read(line: &str) -> Option<Self> {
        let cells: Vec<&str> = line
            .strip_prefix("  ")?
            .split("  ")
            .map(str::trim)
            .filter(|it| !it.is_empty())
            .collect();
        let [here, there, changed, sha256] = cells.as_slice() else {
            return None;
        };
        Some(Self {
            here: here.strip_suffix('/')?.to_owned(),
            there: (*there).to_owned(),
            formatted: match *changed {
                "no" => false,
                "formatted" => true,
                _ => return None,
            },
            sha256: (*sha256).to_owned(),
        })
    }

    fn cells(&self) -> [String; 4] {
        let changed = if self.formatted { "formatted" } else { "no" };
        let here = format!("{}/", self.here);
        [
            here,
            self.there.clone(),
            changed.to_owned(),
            self.sha256.clone(),
        ]
    }
}

impl Notice {
    /// Reads the file.
    ///
    /// # Errors
    /// If a line between two tables is neither a row nor the start of a table. The error names it.
    pub(super) fn read(text: &str) -> Result<Self> {
        let mut notice = Self {
            before: String::new(),
            tables: Vec::new(),
            after: String::new(),
        };
        for (index, line) in text.lines().enumerate() {
            if notice.after.is_empty() {
                if let Some(origin) = Origin::read(line) {
                    notice.tables.push(Table {
                        origin,
                        rows: Vec::new(),
                    });
                    continue;
                }
            }
            let Some(table) = notice.tables.last_mut() else {
                notice.before += line;
                notice.before += "\n";
                continue;
            };
            let is_table = notice.after.is_empty();
            let is_head = || line.split_whitespace().next() == Some(HEADS[0]);
            if is_table && (line.is_empty() || is_head()) {
                continue;
            }
            if is_table && line.starts_with(' ') {
                let Some(row) = Row::read(line) else {
                    bail!("line {}: this is not a row of the table: {line}", index + 1);
                };
                table.rows.push(row);
                continue;
            }
            notice.after += line;
            notice.after += "\n";
        }
        if notice.tables.is_empty() {
            bail!(
                "there is no table; one begins with a line such as `From botocore-1.44.5.tar.gz on PyPI, SHA-256 …:`"
            );
        }
        Ok(notice)
    }

    /// The file with its tables.
    ///
    /// # Errors
    /// If it can't be read again, because a name has what parts a row, as two spaces do.
    pub(super) fn printed(&self) -> Result<String> {
        let text = self.to_string();
        if Self::read(&text).is_ok_and(|read| read == *self) {
            return Ok(text);
        }
        bail!("a file or folder of the source has a name that a table can't have; rename it")
    }

    /// Where a folder is from.
    pub(super) fn find(&self, here: &str) -> Option<(&Origin, &Row)> {
        self.rows().find(|(_, row)| row.here == here)
    }

    /// All rows, with their sources.
    pub(super) fn rows(&self) -> impl Iterator<Item = (&Origin, &Row)> {
        self.tables
            .iter()
            .flat_map(|table| table.rows.iter().map(|row| (&table.origin, row)))
    }

    /// Takes a folder out. A source of nothing is not listed.
    pub(super) fn remove(&mut self, here: &str) {
        for table in &mut self.tables {
            table.rows.retain(|row| row.here != here);
        }
        // There has to be a table, so that others have a place.
        if self.tables.iter().any(|table| !table.rows.is_empty()) {
            self.tables.retain(|table| !table.rows.is_empty());
        }
    }

    /// Puts a folder in, in the place of a row about the same one.
    pub(super) fn put(&mut self, origin: &Origin, row: Row) {
        self.remove(&row.here);
        let is_meant = |table: &Table| table.origin == *origin;
        let index = self.tables.iter().position(is_meant).unwrap_or_else(|| {
            let at = |table: &Table| table.origin.name < origin.name;
            let at = self.tables.partition_point(at);
            let (origin, rows) = (origin.clone(), Vec::new());
            self.tables.insert(at, Table { origin, rows });
            at
        });
        let Some(table) = self.tables.get_mut(index) else {
            return;
        };
        let at = table.rows.partition_point(|other| other.here < row.here);
        table.rows.insert(at, row);
        self.tables.retain(|table| !table.rows.is_empty());
    }
}

impl Display for Notice {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.before)?;
        let rows = self.rows().map(|(_, row)| row.cells());
        let rows: Vec<[String; 4]> = rows.chain([HEADS.map(str::to_owned)]).collect();
        let width = |column: usize| {
            let lengths = rows
                .iter()
                .filter_map(|cells| Some(cells.get(column)?.len()));
            lengths.max().unwrap_or_default()
        };
        let widths = [width(0), width(1), width(2)];
        for (index, table) in self.tables.iter().enumerate() {
            if index > 0 {
                formatter.write_str("\n")?;
            }
            writeln!(formatter, "{}\n", table.origin)?;
            let heads = HEADS.map(str::to_owned);
            for [here, there, changed, sha256] in
                [heads].into_iter().chain(table.rows.iter().map(Row::cells))
            {
                let [first, second, third] = widths;
                writeln!(
                    formatter,
                    "  {here:first$}  {there:second$}  {changed:third$}  {sha256}"
                )?;
            }
        }
        if !self.after.is_empty() {
            writeln!(formatter)?;
        }
        formatter.write_str(&self.after)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "\
Botocore
Copyright Amazon.

From botocore-1.44.5.tar.gz on PyPI, SHA-256 a988:

  here              in the source                   changed    SHA-256 of the files
  ec2/2016-11-15/   botocore/data/ec2/2016-11-15/   no         01
  jobs/2017-09-29/  botocore/data/jobs/2017-09-29/  formatted  02

From models, a folder:

  here              in the source                   changed    SHA-256 of the files
  weather/2006/     weather.json                    no         03

\"no\": every file is as it is in the source.
";

    fn notice() -> Notice {
        Notice::read(TEXT).unwrap()
    }

    #[test]
    fn a_notice_is_printed_as_it_was_read() {
        assert_eq!(notice().to_string(), TEXT);
        let (origin, row) = notice()
            .find("jobs/2017-09-29")
            .map(|(a, b)| (a.clone(), b.clone()))
            .unwrap();
        assert_eq!(origin.botocore_version(), Some("1.44.5"));
        assert!(row.formatted);
        assert_eq!(row.there, "botocore/data/jobs/2017-09-29/");
        assert_eq!(notice().find("weather/2006").unwrap().0.kind, Kind::Folder);
    }

    #[test]
    fn rows_are_put_in_the_order_of_their_names_and_taken_out_again() {
        let origin = |name: &str| Origin {
            name: name.to_owned(),
            kind: Kind::PyPi,
            sha256: Some("a988".to_owned()),
        };
        let row = |here: &str| Row {
            here: here.to_owned(),
            there: "x/".to_owned(),
            formatted: false,
            sha256: "04".to_owned(),
        };
        for (source, here) in [
            ("botocore-1.44.5.tar.gz", "f/1"),
            (
                "botocore-1.44.5.tar.gz",
                "a-much-longer-name-than-all-others/1",
            ),
            ("botocore-1.45.0-py3-none-any.whl", "f/1"),
            ("botocore-1.44.5.tar.gz", "hereditary/1"),
            ("a", "f/1"),
        ] {
            let mut notice = notice();
            notice.put(&origin(source), row(here));
            assert_eq!(notice.find(here).unwrap().0.name, source);
            assert_eq!(Notice::read(&notice.to_string()).unwrap(), notice);
            notice.remove(here);
            assert_eq!(notice.to_string(), TEXT, "{here} from {source}");
        }
    }

    #[test]
    fn a_folder_that_gets_another_source_is_listed_once() {
        let mut notice = notice();
        let (origin, row) = notice
            .find("ec2/2016-11-15")
            .map(|(a, b)| (a.clone(), b.clone()))
            .unwrap();
        let newer = Origin {
            name: "botocore-1.45.0.tar.gz".to_owned(),
            ..origin
        };
        notice.put(&newer, row);
        let found: Vec<_> = notice
            .rows()
            .map(|(origin, row)| format!("{} {}", origin.name, row.here))
            .collect();
        let expected = [
            "botocore-1.44.5.tar.gz jobs/2017-09-29",
            "botocore-1.45.0.tar.gz ec2/2016-11-15",
            "models weather/2006",
        ];
        assert_eq!(found, expected);
    }

    #[test]
    fn what_could_not_be_read_again_is_not_written() {
        for name in ["two  spaces.json", "two\nlines.json", ""] {
            let mut notice = notice();
            let (origin, mut row) = notice
                .find("ec2/2016-11-15")
                .map(|(a, b)| (a.clone(), b.clone()))
                .unwrap();
            row.there = name.to_owned();
            notice.put(&origin, row);
            let error = notice.printed().unwrap_err().to_string();
            assert!(error.ends_with("rename it"), "{error}");
        }
        assert_eq!(notice().printed().unwrap(), TEXT);
    }

    #[test]
    fn what_is_no_table_is_refused() {
        let table = [
            ("Botocore\n", "there is no table"),
            (
                &TEXT.replace("  no   ", "  yes  "),
                "line 7: this is not a row",
            ),
            (
                &TEXT.replace("ec2/2016-11-15/", "ec2/2016-11-15"),
                "line 7: this is not a row",
            ),
        ];
        for (text, expected) in table {
            let error = Notice::read(text).unwrap_err().to_string();
            assert!(error.starts_with(expected), "{error}");
        }
    }
}
