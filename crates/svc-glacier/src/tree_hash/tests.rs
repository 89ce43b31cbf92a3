use envelope::digest::sha256;

use super::{LEAF_BYTES, TreeHasher, is_aligned};

/// The specification, level by level.
fn slow(data: &[u8]) -> [u8; 32] {
    let mut level: Vec<[u8; 32]> = data.chunks(1024 * 1024).map(sha256).collect();
    if level.is_empty() {
        level.push(sha256(&[]));
    }
    while level.len() > 1 {
        level = level
            .chunks(2)
            .map(|pair| if let [a, b] = pair { sha256(&[*a, *b].concat()) } else { pair[0] })
            .collect();
    }
    level[0]
}

#[test]
fn the_hash_is_the_specifications_for_any_size_and_any_pieces() {
    for mebibytes in 0..10_usize {
        for rest in [0, 1, 700_000] {
            let data: Vec<u8> = (0..mebibytes * 1024 * 1024 + rest)
                .map(|at| u8::try_from(at % 251).unwrap())
                .collect();
            for piece in [70_000, 1024 * 1024, 5_000_000] {
                let mut hasher = TreeHasher::new();
                data.chunks(piece).for_each(|piece| hasher.update(piece));
                assert_eq!(hasher.finish(), slow(&data), "{mebibytes} MiB and {rest} bytes");
            }
        }
    }
}

#[test]
fn a_range_is_aligned_if_it_is_a_node_of_the_tree() {
    let mib = |from: u64, to: u64| from * LEAF_BYTES..to * LEAF_BYTES;
    let total = 7 * LEAF_BYTES;
    let above = [(0, 2), (2, 4), (4, 6), (0, 4), (4, 7), (0, 7)];
    for from in 0..7 {
        for to in from + 1..=7 {
            let expected = to == from + 1 || above.contains(&(from, to));
            assert_eq!(is_aligned(&mib(from, to), total), expected, "{from} to {to}");
        }
    }
    assert!(is_aligned(&(0..5), 5));
    assert!(!is_aligned(&(0..4), 5));
    assert!(!is_aligned(&(1..5), 5));
}
