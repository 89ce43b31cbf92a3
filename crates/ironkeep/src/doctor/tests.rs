use super::{Check, State};

#[test]
fn states_are_ordered_by_how_bad_they_are() {
    let mut states = [State::Failed, State::Ok, State::Warning, State::Note];
    states.sort();
    assert_eq!(states, [State::Ok, State::Note, State::Warning, State::Failed]);
}

#[test]
fn a_check_as_json_says_all_of_it() {
    let check = Check::warning("clock", "behind", "set it");
    let expected = r#"{"detail":"behind","name":"clock","remedy":"set it","state":"warning"}"#;
    assert_eq!(check.json().to_string(), expected);
}
