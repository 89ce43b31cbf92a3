use super::{Page, Version};

#[test]
fn a_page_of_the_listing_is_read() {
    let page = Page::read(
        "<ListVersionsResult><NextKeyMarker>a%2Fc+d</NextKeyMarker><NextVersionIdMarker>v2</NextVersionIdMarker>\
         <IsTruncated>true</IsTruncated>\
         <Version><Key>a%2Fb+c</Key><VersionId>null</VersionId></Version>\
         <DeleteMarker><Key>gone</Key><VersionId>v0</VersionId></DeleteMarker>\
         <Version><Key>x</Key><VersionId>v1</VersionId></Version></ListVersionsResult>",
    );
    let version = |key: &str, id: &str| Version { key: key.to_owned(), id: id.to_owned() };
    let expected = Page {
        versions: vec![version("a%2Fb%20c", "null"), version("x", "v1")],
        next: Some(("a%2Fc%20d".to_owned(), "v2".to_owned())),
    };
    assert_eq!(page, Some(expected));
    let last =
        Page::read("<ListVersionsResult><IsTruncated>false</IsTruncated></ListVersionsResult>");
    assert_eq!(last, Some(Page::default()));
    assert_eq!(Page::read("<Error/>"), None);
}
