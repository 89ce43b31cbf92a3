use super::{Protocol, Queue, Url};

#[test]
fn addresses_of_http() {
    let url = Url::parse("http://Example.org:8080/a?b=c").unwrap();
    assert_eq!(
        (url.is_secure, url.host.as_str(), url.port, url.path.as_str()),
        (false, "example.org", 8080, "/a?b=c")
    );
    let url = Url::parse("https://example.org?x").unwrap();
    assert_eq!((url.is_secure, url.port, url.path.as_str()), (true, 443, "/?x"));
    for text in [
        "example.org",
        "ftp://example.org",
        "http://",
        "http://user:pw@example.org",
        "http://a b",
        "http://a:0",
        "http://a:x",
        "http://a/#b",
    ] {
        assert_eq!(Url::parse(text), None, "{text}");
    }
}

#[test]
fn each_protocol_has_endpoints_of_its_own() {
    let queue = "arn:aws:sqs:us-east-1:111122223333:orders";
    for (protocol, endpoint, fits) in [
        (Protocol::Sqs, queue, true),
        (Protocol::Sqs, "arn:aws:sqs:us-east-1:111122223333:orders.fifo", false),
        (Protocol::Sqs, "orders", false),
        (Protocol::Sqs, "arn:aws:sns:us-east-1:111122223333:orders", false),
        (Protocol::Http, "http://example.org", true),
        (Protocol::Http, "https://example.org", false),
        (Protocol::Https, "https://example.org", true),
        (Protocol::Email, "a.b+c@example.org", true),
        (Protocol::Email, "a@b@example.org", false),
        (Protocol::Email, "a@exa mple.org", false),
        (Protocol::Email, "example.org", false),
    ] {
        assert_eq!(protocol.require(endpoint, false).is_ok(), fits, "{endpoint}");
    }
    assert!(Protocol::Http.require("http://example.org", true).is_err());
    assert!(Protocol::Sqs.require("arn:aws:sqs:us-east-1:111122223333:orders.fifo", true).is_ok());
    assert!(Protocol::parse("lambda").is_err() && Protocol::parse("carrier-pigeon").is_err());
}

#[test]
fn a_queue_is_called_by_its_path() {
    let queue = Queue::parse("arn:aws:sqs:eu-west-1:111122223333:orders").unwrap();
    assert_eq!(
        (queue.url().as_str(), queue.region.as_str()),
        ("/111122223333/orders", "eu-west-1")
    );
}
