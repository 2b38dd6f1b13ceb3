/** Ukrainian names as translators meet them, and names that are not theirs. */
import type { NamePair } from "../names.ts";

export const UKRAINIAN_SAME: readonly NamePair[] = [
  ["Kyiv", "Київ"], ["Kharkiv", "Харків"], ["Lviv", "Львів"], ["Zelensky", "Зеленський"], ["Zelenskyy", "Зеленський"], ["Zelenskiy", "Зеленський"], ["Khmelnytsky", "Хмельницький"], ["Khmelnytskyi", "Хмельницький"], ["Mykolaiv", "Миколаїв"], ["Mykolayiv", "Миколаїв"],
  ["Chernihiv", "Чернігів"], ["Hrushevsky", "Грушевський"], ["Hrushevskyi", "Грушевський"], ["Lutsk", "Луцьк"], ["Zaporizhzhia", "Запоріжжя"], ["Zaporizhia", "Запоріжжя"], ["Rivne", "Рівне"], ["Vinnytsia", "Вінниця"], ["Ternopil", "Тернопіль"], ["Chernivtsi", "Чернівці"],
  ["Kropyvnytskyi", "Кропивницький"], ["Ivano-Frankivsk", "Івано-Франківськ"], ["Yevhen", "Євген"], ["Oleksii", "Олексій"], ["Oleksiy", "Олексій"], ["Serhiy", "Сергій"], ["Serhii", "Сергій"], ["Andriy", "Андрій"], ["Andrii", "Андрій"], ["Volodymyr Zelensky", "Володимир Зеленський"],
  ["Mariupol", "Маріуполь"], ["Yavoriv", "Яворів"], ["Galagan", "Ґалаґан"], ["Zghurskyi", "Згурський"], ["Ihor", "Ігор"],
];

export const UKRAINIAN_DIFFERENT: readonly NamePair[] = [
  ["Kyiv", "Канів"], ["Lviv", "Лівий"], ["Kharkiv", "Херсонів"], ["Chernihiv", "Чернівці"], ["Rivne", "Рівність"], ["Serhiy", "Сергієнко"], ["Andriy", "Андрієвич"], ["Zelensky", "Залізняцький"], ["Mykolaiv", "Миколаївка"], ["Vinnytsia", "Вінничук"],
  ["Ternopil", "Тетіїв"], ["Ihor", "Ігорів"], ["Mariupol", "Мелітополь"], ["Hrushevsky", "Грушківський"], ["Oleksii", "Олесій"], ["Khmelnytsky", "Хмільницькі води"], ["Yavoriv", "Явірська"], ["Poltava", "Полтавський"],
];
