use serde::{Deserialize, Serialize};

use super::PETS;
use crate::{Record, Table, TableSpec, findings, started};

const V1: &str = "{\"kind\":\"cat\"}\n";
const V2: &str = "{\"kind\":\"cat\",\"owner\":null}
{\"kind\":\"dog\",\"owner\":\"Shelter\"}
{\"kind\":\"cow\",\"owner\":{\"Person\":{\"name\":\"ada\",\"others\":[\"bob\"]}}}
";

fn check(table: &TableSpec, files: &[(&str, &str)], expected: &[&str]) {
    let file = |name: &str| {
        files.iter().find(|(known, _)| *known == name).map(|(_, content)| (*content).to_owned())
    };
    assert_eq!(findings(table, &file), expected);
}

fn check_pets(v1: &str, v2: &str, expected: &[&str]) {
    check(&PETS.spec(), &[("test.pet.v1.jsonl", v1), ("test.pet.v2.jsonl", v2)], expected);
}

#[test]
fn fixtures_of_every_version_are_all_there_is_to_it() {
    check_pets(V1, V2, &[]);
    check(&TableSpec::empty("test.nothing"), &[], &[]);
}

#[test]
fn a_version_without_a_fixture_is_found() {
    let only_new = [("test.pet.v2.jsonl", V2)];
    let expected = ["test.pet.v1.jsonl: there is no fixture of an older version"];
    check(&PETS.spec(), &only_new, &expected);
    let only_old = [("test.pet.v1.jsonl", V1)];
    let expected = ["test.pet.v2.jsonl: there is no fixture of what is written today"];
    check(&PETS.spec(), &only_old, &expected);
    check_pets("", V2, &["test.pet.v1.jsonl: there are no rows"]);
}

#[test]
fn a_fixture_that_no_longer_reads_is_found() {
    let damage = "table `test.pet`: a row is damaged: the content is not a record's at byte";
    check_pets("{\"name\":\"cat\"}\n", V2, &[&format!("test.pet.v1.jsonl:1: {damage} 14")]);
}

#[test]
fn an_old_row_that_is_read_as_something_else_is_found() {
    check_pets(
        "{\"kind\":\"rat\"}\n",
        V2,
        &["test.pet.v1.jsonl:1: version 2 writes it as {\"kind\":\"rat\",\"owner\":null}, \
           which is not what its fixture says"],
    );
}

#[test]
fn a_part_that_no_row_shows_is_found() {
    let first = V2.lines().next().unwrap();
    check_pets(V1, first, &["test.pet.v2.jsonl: no row shows `.owner set`"]);
    let second = V2.lines().take(2).collect::<Vec<_>>().join("\n");
    check_pets(V1, &second, &["test.pet.v2.jsonl: no row shows `.owner::Person`"]);
    let empty = V2.replace("[\"bob\"]", "[]");
    check_pets(
        V1,
        &empty,
        &["test.pet.v2.jsonl: no row shows `.owner::Person.others with an item`"],
    );
}

/// A table whose record was changed and still calls itself version 1.
fn changed<R: Record + 'static>(expected: &[&str]) {
    let table: Table<R> = Table::new("test.toy");
    check(&table.spec(), &[("test.toy.v1.jsonl", "{\"name\":\"ball\",\"price\":1}\n")], expected);
}

macro_rules! toy {
    ($name:ident { $($(#[$attribute:meta])* $field:ident: $type:ty),* }) => {
        #[derive(Serialize, Deserialize)]
        struct $name { $($(#[$attribute])* $field: $type),* }
        impl Record for $name {
            const VERSION: u8 = 1;
        }
    };
}

#[test]
fn a_changed_field_without_a_new_version_is_found() {
    toy!(Same { name: String, price: u32 });
    changed::<Same>(&[]);

    toy!(Added {
        name: String,
        price: u32,
        #[serde(default)]
        colour: String
    });
    changed::<Added>(&[
        "test.toy.v1.jsonl:1: version 1 writes it as {\"name\":\"ball\",\"price\":1,\"colour\":\"\"}, \
         which is not what its fixture says",
        "test.toy.v1.jsonl: no row shows `.colour`",
    ]);

    toy!(AddedInSilence {
        name: String,
        price: u32,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        colour: Option<String>
    });
    changed::<AddedInSilence>(&["test.toy.v1.jsonl: no row shows `.colour`"]);

    toy!(Removed { name: String });
    changed::<Removed>(&["test.toy.v1.jsonl:1: version 1 writes it as {\"name\":\"ball\"}, \
                          which is not what its fixture says"]);

    toy!(Renamed {
        name: String,
        #[serde(alias = "price")]
        cost: u32
    });
    changed::<Renamed>(&[
        "test.toy.v1.jsonl:1: version 1 writes it as {\"name\":\"ball\",\"cost\":1}, \
         which is not what its fixture says",
        "test.toy.v1.jsonl: no row shows `.cost`",
    ]);

    toy!(Optional { name: String, price: Option<u32> });
    changed::<Optional>(&["test.toy.v1.jsonl: no row shows `.price unset`"]);
}

#[test]
fn the_next_fixture_starts_with_the_rows_of_the_last() {
    let old = |name: &str| (name == "test.pet.v1.jsonl").then(|| V1.to_owned());
    let (name, content) = started(&PETS.spec(), &old).unwrap();
    assert_eq!(name, "test.pet.v2.jsonl");
    assert_eq!(content, "{\"kind\":\"cat\",\"owner\":null}\n");
    assert_eq!(started(&PETS.spec(), &|_| Some(V2.to_owned())), None, "never written twice");
    assert_eq!(started(&PETS.spec(), &|_| None), None, "a first fixture is written by hand");
}
