use api_ssm::ParameterTier;

use super::{ADVANCED_BYTES_MAX, Needs, STANDARD_BYTES_MAX, choose};
use crate::counts::{Counts, STANDARD_MAX};
use crate::parameter::Tier;

const SMALL: Needs = Needs {
    value_bytes: STANDARD_BYTES_MAX,
    has_policies: false,
    present: None,
    counts: Counts { standard: 0, advanced: 0 },
};

#[test]
fn what_is_asked_for_is_what_it_gets() {
    let large = Needs { value_bytes: STANDARD_BYTES_MAX + 1, ..SMALL };
    assert_eq!(choose(None, SMALL).unwrap(), Tier::Standard);
    assert_eq!(choose(Some(&ParameterTier::Advanced), SMALL).unwrap(), Tier::Advanced);
    assert!(choose(None, large).is_err());
    assert!(choose(Some(&ParameterTier::Standard), large).is_err());
    assert_eq!(choose(Some(&ParameterTier::Advanced), large).unwrap(), Tier::Advanced);
    let too_large = Needs { value_bytes: ADVANCED_BYTES_MAX + 1, ..SMALL };
    assert!(choose(Some(&ParameterTier::Advanced), too_large).is_err());
    assert!(choose(Some(&ParameterTier::IntelligentTiering), too_large).is_err());
    assert!(choose(None, Needs { has_policies: true, ..SMALL }).is_err());
}

#[test]
fn an_advanced_parameter_stays_one() {
    let present = Needs { present: Some(Tier::Advanced), ..SMALL };
    for sent in [None, Some(&ParameterTier::Advanced), Some(&ParameterTier::IntelligentTiering)] {
        assert_eq!(choose(sent, present).unwrap(), Tier::Advanced);
    }
    assert!(choose(Some(&ParameterTier::Standard), present).is_err());
}

#[test]
fn intelligent_tiering_goes_by_what_is_needed() {
    let intelligent = |needs| choose(Some(&ParameterTier::IntelligentTiering), needs).unwrap();
    assert_eq!(intelligent(SMALL), Tier::Standard);
    let full = Counts { standard: STANDARD_MAX, advanced: 0 };
    for needs in [
        Needs { value_bytes: STANDARD_BYTES_MAX + 1, ..SMALL },
        Needs { has_policies: true, ..SMALL },
        Needs { counts: full, ..SMALL },
    ] {
        assert_eq!(intelligent(needs), Tier::Advanced);
    }
    let present = Some(Tier::Standard);
    assert_eq!(intelligent(Needs { counts: full, present, ..SMALL }), Tier::Standard);
}
