//! The table of starts, and the ids in directories.

use std::fs;

use envelope::{RootKey, RootVersion};
use stdx::SeededRandom;

use super::{InstallationId, Mismatch, Owner, Part, Start, judge};

use Owner::{Altered, Empty, Foreign, Ours, Unformatted, Unnamed};

#[test]
fn a_first_start_takes_empty_parts_and_its_own() {
    for store in [Empty, Ours] {
        for journal in [Empty, Ours] {
            for blobs in [Empty, Ours] {
                assert_eq!(judge(true, store, journal, blobs), Ok(Start::First));
            }
        }
    }
    let not_empty = |part| Err(vec![(part, Mismatch::NotEmpty)]);
    assert_eq!(judge(true, Unnamed, Empty, Empty), not_empty(Part::Store));
    assert_eq!(judge(true, Empty, Unnamed, Empty), not_empty(Part::Journal));
    assert_eq!(judge(true, Empty, Empty, Unnamed), not_empty(Part::Blobs));
}

#[test]
fn a_later_start_takes_whole_installations_only() {
    assert_eq!(judge(false, Ours, Ours, Ours), Ok(Start::Again));
    let missing = |part| Err(vec![(part, Mismatch::Missing)]);
    assert_eq!(judge(false, Empty, Ours, Ours), missing(Part::Store));
    assert_eq!(judge(false, Ours, Empty, Ours), missing(Part::Journal));
    assert_eq!(judge(false, Ours, Ours, Empty), missing(Part::Blobs));
    let all = [Part::Store, Part::Journal, Part::Blobs].map(|part| (part, Mismatch::Missing));
    assert_eq!(judge(false, Empty, Empty, Empty), Err(all.to_vec()), "every one is named");
}

#[test]
fn foreign_parts_are_never_taken() {
    for is_first in [true, false] {
        let foreign = |part| Err(vec![(part, Mismatch::Foreign)]);
        assert_eq!(judge(is_first, Foreign, Ours, Ours), foreign(Part::Store));
        assert_eq!(judge(is_first, Ours, Foreign, Ours), foreign(Part::Journal));
        assert_eq!(judge(is_first, Ours, Ours, Foreign), foreign(Part::Blobs));
    }
}

#[test]
fn a_part_that_lacks_a_file_is_told_from_one_that_is_missing() {
    let no_format = Err(vec![(Part::Blobs, Mismatch::FormatMissing)]);
    assert_eq!(judge(false, Ours, Ours, Unformatted), no_format);
    let not_empty = Err(vec![(Part::Blobs, Mismatch::NotEmpty)]);
    assert_eq!(judge(true, Empty, Empty, Unformatted), not_empty);
    let altered = Err(vec![(Part::Journal, Mismatch::IdAltered), (Part::Blobs, Mismatch::Missing)]);
    assert_eq!(judge(false, Ours, Altered, Empty), altered, "two at once");
}

#[test]
fn older_installations_are_adopted_whole_and_the_store_is_named_last() {
    for journal in [Unnamed, Ours] {
        for blobs in [Unnamed, Ours] {
            assert_eq!(judge(false, Unnamed, journal, blobs), Ok(Start::Adopt));
        }
    }
    let empty = Err(vec![(Part::Blobs, Mismatch::Missing)]);
    assert_eq!(judge(false, Unnamed, Unnamed, Empty), empty);
    let no_id = |part| Err(vec![(part, Mismatch::IdMissing)]);
    assert_eq!(judge(false, Ours, Unnamed, Ours), no_id(Part::Journal));
    assert_eq!(judge(false, Ours, Ours, Unnamed), no_id(Part::Blobs));
}

#[test]
fn a_directory_says_whose_it_is() {
    let home = tempfile::tempdir().unwrap();
    let dir = home.path().join("part");
    let random = SeededRandom::new(1);
    let id = || {
        let root = RootKey::generate(RootVersion::FIRST, &random).unwrap();
        InstallationId::new(root.installation_key().unwrap())
    };
    let (ours, other) = (id(), id());
    let owner =
        |id: &InstallationId| id.owner_of_dir(Part::Journal, &dir, |name| name == "data").unwrap();
    assert_eq!(owner(&ours), Empty, "missing");
    fs::create_dir(&dir).unwrap();
    assert_eq!(owner(&ours), Empty, "nothing in it");
    fs::write(dir.join("data"), "").unwrap();
    assert_eq!(owner(&ours), Unnamed);
    ours.name_dir(Part::Journal, &dir).unwrap();
    assert_eq!(owner(&ours), Ours);
    assert_eq!(owner(&other), Foreign);
    let of_blobs = ours.owner_of_dir(Part::Blobs, &dir, |name| name == "data").unwrap();
    assert_eq!(of_blobs, Owner::OtherPart(Part::Journal), "the id of another part");
    let path = dir.join("installation");
    let written = fs::read(&path).unwrap();
    // Another public name in the form of one; anything else is no id of anybody.
    let name = "ironkeep-installation 1 ".len();
    let is_hex = |byte: u8| matches!(byte, b'0'..=b'9' | b'a'..=b'f');
    for bit in 0..written.len() * 8 {
        let mut flipped = written.clone();
        flipped[bit / 8] ^= 1 << (bit % 8);
        fs::write(&path, &flipped).unwrap();
        let is_other = (name..name + 32).contains(&(bit / 8)) && is_hex(flipped[bit / 8]);
        assert_eq!(owner(&ours), if is_other { Foreign } else { Altered }, "bit {bit}");
    }
    fs::write(&path, &written).unwrap();
    fs::remove_file(dir.join("data")).unwrap();
    assert_eq!(owner(&ours), Empty, "an id without data is no part");
}
