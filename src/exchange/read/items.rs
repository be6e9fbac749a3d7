//! Items against the form: known, in their place and order, once, with the form's text.

use super::super::fault::FaultKind;
use super::super::form::{Form, Item, ItemKind};
use super::super::node::Node;
use super::fields::Values;
use super::r4::ITEM;
use super::{Details, Place, Reader};

impl<'a, 'f> Reader<'a, 'f> {
    /// Reads the items beneath one parent.
    pub(super) fn items(&mut self, nodes: &[Node<'a>], siblings: &'f [Item<'f>], parent: &str) {
        let mut reached = 0;
        for (index, node) in nodes.iter().enumerate() {
            let path = format!("{parent}.item[{index}]");
            if !self.object(*node, &path, None) {
                continue;
            }
            let link = node.member("linkId").and_then(Node::text);
            let mut values = self.values(*node, &path, &ITEM, link.as_deref());
            let Some(link) = values.take("linkId") else {
                if !values.was_refused("linkId") {
                    self.tell(node.written(), &path, FaultKind::NoLink, Details::default());
                }
                continue;
            };
            let id = link.text().unwrap_or_default();
            let Some(position) = siblings.iter().position(|item| item.link == id) else {
                self.tell_stray(&id, link, &path);
                continue;
            };
            let item = &siblings[position];
            if position < reached {
                let details = Details::of(&id).allowed([siblings[reached].link.as_str()]);
                self.tell(node.written(), &path, FaultKind::WrongOrder, details);
            }
            reached = reached.max(position);
            self.item(*node, values, item, &path);
        }
    }

    /// An item that does not stand here in the form: elsewhere, or nowhere.
    fn tell_stray(&mut self, id: &str, link: Node<'a>, path: &str) {
        let links = self.form.links();
        let mut details = Details::of(id).found(id);
        let kind = if let Some((_, parent)) = links.iter().find(|(known, _)| *known == id) {
            details.allowed = parent.iter().map(|parent| (*parent).to_owned()).collect();
            FaultKind::WrongParent
        } else {
            details.nearest = self.nearest(id, links.into_iter().map(|(known, _)| known));
            FaultKind::UnknownItem
        };
        self.tell(link.written(), &format!("{path}.linkId"), kind, details);
    }

    /// The group or question that an item stands below.
    pub(super) fn parent_of(&self, id: &str) -> Option<&'f str> {
        let form: &'f Form<'f> = self.form;
        form.links().into_iter().find(|(link, _)| *link == id).and_then(|(_, parent)| parent)
    }

    fn item(&mut self, node: Node<'a>, mut values: Values<'a>, item: &'f Item<'f>, path: &str) {
        let at = Place { offset: self.offset(node.written()), path: path.to_owned() };
        // The help of a question may stand below each of its answers.
        let is_help = matches!(item.kind, ItemKind::Help);
        if self.places.insert(item.link.clone(), at).is_some() && !is_help {
            let details = Details::of(&item.link).found(&item.link);
            return self.tell(node.written(), path, FaultKind::ItemTwice, details);
        }
        self.text(&mut values, item, path);
        let (answer, items) = (values.take("answer"), values.take("item"));
        if let (Some(_), Some(items)) = (answer, items) {
            let details = Details::of(&item.link);
            self.tell(items.written(), &format!("{path}.item"), FaultKind::AnswerAndItem, details);
        }
        if let ItemKind::Group = item.kind {
            let offset = self.offset(node.written()) + node.written().len() - 1;
            self.groups.insert(item.link.clone(), Place { offset, path: path.to_owned() });
        }
        match (item.kind, answer) {
            (ItemKind::Question(question), Some(answer)) => {
                self.answer(&answer.elements(), question, item, path);
            }
            (_, Some(answer)) if items.is_none() => {
                let details = Details::of(&item.link);
                self.tell(answer.written(), &format!("{path}.answer"), FaultKind::AnswerOnText, details);
            }
            _ => {}
        }
        if let Some(items) = items {
            self.items(&items.elements(), &item.items, path);
        }
    }

    /// The text of an item, if there is one, has to be the form's in some language.
    fn text(&mut self, values: &mut Values<'a>, item: &Item<'_>, path: &str) {
        let Some(text) = values.take("text") else { return };
        let told = text.text().unwrap_or_default();
        let texts = self.form.texts_of(item);
        // Editors leave blanks at the ends, which say nothing.
        if !texts.iter().any(|text| text.trim() == told.trim()) {
            let own = texts.into_iter().take(1);
            let details = Details::of(&item.link).found(&told).allowed(own);
            self.tell(text.written(), &format!("{path}.text"), FaultKind::OtherText, details);
        }
    }
}
