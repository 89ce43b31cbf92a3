use super::{first_home, is_same_queue, next_home, parse_url, require_name};

#[test]
fn names_have_letters_digits_and_two_signs() {
    let long = "q".repeat(80);
    for name in ["a", "A-b_9", "orders.fifo", long.as_str()] {
        assert!(require_name(name).is_ok(), "{name}");
    }
    let longer = "q".repeat(81);
    for name in ["", ".fifo", "a.b", "a b", "a/b", "é", "a.fifo.fifo", longer.as_str()] {
        assert!(require_name(name).is_err(), "{name}");
    }
}

#[test]
fn an_address_says_account_and_name() {
    let queue = Some(("111122223333", "orders"));
    for url in [
        "http://localhost:9000/111122223333/orders",
        "https://sqs.us-east-1.amazonaws.com/111122223333/orders",
        "/111122223333/orders",
    ] {
        assert_eq!(parse_url(url), queue, "{url}");
    }
    for url in ["orders", "http://localhost", "http://localhost/orders", "/1/2/3", "/1/", ""] {
        assert_eq!(parse_url(url), None, "{url}");
    }
}

#[test]
fn a_purge_gives_a_queue_another_home() {
    let first = first_home("q");
    let second = next_home(&first);
    assert_eq!(
        (first.as_str(), second.as_str(), next_home(&second).as_str()),
        ("q-0", "q-1", "q-2")
    );
    assert!(is_same_queue(&first, &second) && !is_same_queue(&first, "p-0"));
}
