use std::collections::HashSet;

use crate::region::{REGION_BYTES, Region};
use crate::{LockedBytes, MAX_BYTES, Protection, protection};

fn filled(byte: u8) -> LockedBytes<32> {
    LockedBytes::new(|bytes| *bytes = [byte; 32]).unwrap()
}

#[test]
fn holds_what_was_filled_in_and_prints_nothing() {
    let key = filled(7);
    assert_eq!(key.reveal(), &[7; 32]);
    assert_eq!(format!("{key:?}"), "LockedBytes(..)");
    assert!(protection().is_some());
}

#[test]
fn cells_do_not_overlap_across_regions() {
    let count = 3 * REGION_BYTES / MAX_BYTES;
    let keys: Vec<LockedBytes<64>> = (0..count)
        .map(|n| LockedBytes::new(|bytes| bytes.fill(u8::try_from(n % 251).unwrap())).unwrap())
        .collect();
    let places: HashSet<usize> = keys.iter().map(|key| key.reveal().as_ptr().addr()).collect();
    assert_eq!(places.len(), count);
    for (n, key) in keys.iter().enumerate() {
        assert!(key.reveal().iter().all(|byte| usize::from(*byte) == n % 251), "cell {n}");
    }
}

#[test]
fn dropped_cells_come_back_as_zeros() {
    for _ in 0..100 {
        drop(filled(0xff));
        let mut seen = [1; 32];
        let _fresh = LockedBytes::<32>::new(|bytes| seen = *bytes).unwrap();
        assert_eq!(seen, [0; 32]);
    }
}

#[test]
fn moves_between_threads() {
    let key = filled(9);
    let there = std::thread::spawn(move || *key.reveal()).join().unwrap();
    assert_eq!(there, [9; 32]);
}

/// The attributes the kernel keeps for the mapping that holds `address` (`/proc/self/smaps`).
fn vm_flags(address: usize) -> Vec<String> {
    let smaps = std::fs::read_to_string("/proc/self/smaps").unwrap();
    let mut inside = false;
    for line in smaps.lines() {
        let first = line.split_whitespace().next().unwrap_or_default();
        if let Some((from, to)) = first.split_once('-') {
            let from = usize::from_str_radix(from, 16).unwrap();
            let to = usize::from_str_radix(to, 16).unwrap();
            inside = (from..to).contains(&address);
        } else if inside && first == "VmFlags:" {
            return line.split_whitespace().skip(1).map(str::to_owned).collect();
        }
    }
    panic!("no mapping holds {address:x}");
}

#[test]
fn ordinary_locked_pages_are_locked_not_dumped_and_wiped_on_fork() {
    let region = Region::map_locked().unwrap();
    assert_eq!(region.protection, Protection::Locked);
    let flags = vm_flags(region.start.as_ptr().addr());
    for wanted in ["lo", "dd", "wf"] {
        assert!(flags.iter().any(|flag| flag == wanted), "{wanted} is not in {flags:?}");
    }
}

#[test]
fn the_memory_in_use_is_locked_whatever_the_kernel() {
    let key = filled(1);
    let flags = vm_flags(key.reveal().as_ptr().addr());
    let kept_from_children = match protection().unwrap() {
        Protection::MemfdSecret => "dc",
        Protection::Locked => "wf",
    };
    for wanted in ["lo", "dd", kept_from_children] {
        assert!(flags.iter().any(|flag| flag == wanted), "{wanted} is not in {flags:?}");
    }
}

#[test]
fn the_strongest_protection_the_kernel_offers_is_used() {
    let _key = filled(1);
    let offered = Region::map_secret().map_or(Protection::Locked, |region| region.protection);
    assert_eq!(protection(), Some(offered));
}
