use super::{open, seal};
use crate::listing::{Behind, Request};

fn request<'a>(prefix: &'a str, delimiter: Option<&'a str>) -> Request<'a> {
    Request::new(Some(prefix), delimiter, None, None).unwrap()
}

#[test]
fn a_token_says_where_its_page_ended() {
    let listing = request("photos/", Some("/"));
    for behind in [Behind::Key("photos/a".into()), Behind::CommonPrefix("photos/b/".into())] {
        let token = seal("bucket", &listing, &behind);
        assert_eq!(open("bucket", &listing, &token).unwrap(), behind);
    }
}

#[test]
fn a_token_is_bound_to_its_listing() {
    let listing = request("photos/", Some("/"));
    let token = seal("bucket", &listing, &Behind::Key("photos/a".into()));
    let others = [
        open("other", &listing, &token),
        open("bucket", &request("photos", Some("/")), &token),
        open("bucket", &request("photos/", None), &token),
        open("bucket", &listing, &token.replace(token.get(..2).unwrap(), "__")),
        open("bucket", &listing, "photos/a"),
        open("bucket", &listing, ""),
    ];
    for other in others {
        assert_eq!(other.unwrap_err().code(), "InvalidArgument");
    }
}
