use super::{ADVANCED_MAX, Counts, STANDARD_MAX};
use crate::parameter::Tier;

#[test]
fn a_tier_takes_as_many_as_it_may_and_no_more() {
    let counts = Counts { standard: STANDARD_MAX - 1, advanced: ADVANCED_MAX - 1 };
    let full = counts.moved(None, Some(Tier::Standard)).unwrap();
    assert_eq!((full.standard, full.has_standard()), (STANDARD_MAX, false));
    let error = full.moved(None, Some(Tier::Standard)).unwrap_err();
    assert_eq!(error.code(), "ParameterLimitExceeded");
    let both = full.moved(None, Some(Tier::Advanced)).unwrap();
    assert_eq!(both.advanced, ADVANCED_MAX);
    assert_eq!(
        both.moved(None, Some(Tier::Advanced)).unwrap_err().code(),
        "ParameterLimitExceeded"
    );
    // One that moves up needs room there, and makes room where it was.
    assert!(both.moved(Some(Tier::Standard), Some(Tier::Advanced)).is_err());
    let moved = full.moved(Some(Tier::Standard), Some(Tier::Advanced)).unwrap();
    assert_eq!(moved, Counts { standard: STANDARD_MAX - 1, advanced: ADVANCED_MAX });
    assert!(moved.has_standard());
    // What stays where it is needs no room.
    assert_eq!(both.moved(Some(Tier::Advanced), Some(Tier::Advanced)).unwrap(), both);
    assert!(both.moved(Some(Tier::Standard), None).unwrap().has_standard());
}
